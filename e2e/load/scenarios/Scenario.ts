import type { Options } from '../options.ts';

/** Something that was measured, as it is written down. */
export interface Section {
  /** Its place among the results; what has the same key is replaced. */
  readonly key: string;
  /** Markdown. */
  readonly text: string;
  /** What was not delivered, not counted right or refused, of our own server. Peers may break. */
  readonly faults: readonly string[];
}

export type Settings = Options & { readonly server: string };

export type Scenario = (settings: Settings) => AsyncIterable<Section>;

import { recall, remember } from '../../theme/remember.ts';

/** The secret links of a board, kept on the device that opened it: the server only has their hashes. */
export interface KeptLinks {
  readonly facilitator?: string;
  readonly screen?: string;
  /** The reading links, by their ids. */
  readonly readers?: Readonly<Record<string, string>>;
}

const key = (code: string) => `fikabord.links.${code.toUpperCase()}`;

export function keptLinks(code: string): KeptLinks {
  try {
    const links: unknown = JSON.parse(recall(key(code)) ?? '{}');
    return typeof links === 'object' && links !== null ? links : {};
  } catch {
    return {};
  }
}

export function keepLinks(code: string, links: KeptLinks): void {
  remember(key(code), JSON.stringify({ ...keptLinks(code), ...links }));
}

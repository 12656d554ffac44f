import type { BoxId, Tint } from '../canvas/sheet.ts';
import type { Settings } from '../model/board.ts';
import type { StatementBox } from '../model/statement.ts';
import type { OwnWords, WordKey } from '../words/say.ts';

export type StageId = string & { readonly __id: 'stage' };
export type PhaseId = string & { readonly __id: 'phase' };
export type PromptId = string & { readonly __id: 'prompt' };
/** `<stage>.<phase>` */
export type PhaseKey = string & { readonly __id: 'phaseKey' };

/** Of the catalogue, or a template's own. */
export type Words = WordKey | OwnWords;

export type Glyph = 'circle' | 'triangle' | 'square' | 'diamond' | 'cross' | 'right' | 'left';

/** A question of a stage. Colour and glyph answer "which question?". */
export interface Prompt {
  readonly id: PromptId;
  readonly question: Words;
  /** The short form, for tabs and legends. */
  readonly label: Words;
  readonly tint: Tint;
  readonly glyph: Glyph;
  /** The box its statements usually go to. */
  readonly box: BoxId | null;
  readonly side?: 'supports' | 'slows';
}

interface Phase {
  readonly id: PhaseId;
  readonly label: Words;
  /** The instruction that heads the wall. */
  readonly heading: Words;
  readonly hint: Words;
  readonly minutes: number;
  /** Off until the facilitator switches it on (or on until switched off). */
  readonly optional?: 'on' | 'off';
}

export type PhaseSpec = Phase &
  /** `open`: on the wall at once, unless the group chose to collect privately. */
  (
    | { readonly kind: 'solo'; readonly open?: true }
    /** `turns`: each topic is pitched by its author, one after the other. */
    | { readonly kind: 'share'; readonly turns?: true }
    | { readonly kind: 'cluster' }
    | { readonly kind: 'vote'; readonly dots: number; readonly stacking: boolean }
    | { readonly kind: 'weigh' }
    | { readonly kind: 'talk'; readonly boxes: readonly StatementBox[] }
    /** Topic after topic, each on a time box. `fills`: takes what the chosen length leaves. */
    | { readonly kind: 'discuss'; readonly fills?: true }
    | { readonly kind: 'align'; readonly boxes: readonly StatementBox[]; readonly decides?: 'name' }
    | { readonly kind: 'elect' }
    /** One number from 1 to 5 each, in secret. */
    | { readonly kind: 'poll' }
  );

export type PhaseKind = PhaseSpec['kind'];

export interface Stage {
  readonly id: StageId;
  readonly title: Words;
  readonly optional?: true;
  readonly prompts: readonly Prompt[];
  readonly phases: readonly PhaseSpec[];
}

/** A workshop as data. */
export interface Template {
  readonly id: string;
  readonly title: Words;
  readonly goal: Words;
  /** Minutes for the welcome, before the first stage. */
  readonly welcome: number;
  readonly stages: readonly Stage[];
  /** What differs from the usual settings. */
  readonly settings?: Partial<Settings>;
  /** The lengths in minutes one may choose from; the first is not the default, `settings.length` is. */
  readonly lengths?: readonly number[];
}

export const phaseKey = (stage: Stage, phase: PhaseSpec): PhaseKey => `${stage.id}.${phase.id}` as PhaseKey;

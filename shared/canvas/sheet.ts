import type { Logo } from '../model/look.ts';

/**
 * The canvas as a plain page: every word is already in the board's language, nothing is left to decide but the
 * layout. The PDF and the canvas on the wall are both drawn from it.
 */
export type BoxId = 'vision' | 'measures' | 'importance' | 'impact' | 'communication' | 'how' | 'resources';

/** The columns of the canvas, top to bottom. The layout is fixed: heights flex, boxes never change column. */
export const CANVAS_COLUMNS: readonly (readonly BoxId[])[] = [
  ['vision', 'measures'],
  ['importance', 'impact', 'communication'],
  ['how', 'resources'],
];

export type Tint = 'sun' | 'sky' | 'clay' | 'leaf' | 'plum';

/** One agreed line with the lines under it, three levels at most. */
export interface SheetLine {
  readonly text: string;
  readonly children: readonly SheetLine[];
}

export interface SheetBox {
  readonly title: string;
  readonly question: string;
  readonly tint: Tint;
  readonly lines: readonly SheetLine[];
}

/** One force with its median weight (1–5, halves possible; null when nobody weighed it). */
export interface SheetForce {
  readonly text: string;
  readonly weight: number | null;
}

export interface SheetForceField {
  readonly title: string;
  /** What stands on the axis: the first vision statement, or the community's name. */
  readonly axis: string;
  readonly supports: { readonly label: string; readonly sum: number; readonly forces: readonly SheetForce[] };
  readonly slows: { readonly label: string; readonly sum: number; readonly forces: readonly SheetForce[] };
  /** "Which slowing force can we weaken?" and the group's answers. */
  readonly question: string;
  readonly answers: readonly SheetLine[];
}

export interface CanvasSheet {
  readonly language: string;
  /** "Community of Practice" */
  readonly kicker: string;
  readonly name: string;
  /** Leader, date, founded by: label and value, in reading order. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** The board's date in its own time zone, `YYYY-MM-DD`; the PDF's date, so that the bytes repeat. */
  readonly date: string;
  readonly boxes: Readonly<Record<BoxId, SheetBox>>;
  /** Names of those who asked to be named; may be empty. */
  readonly named: { readonly label: string; readonly people: readonly string[] };
  readonly footer: string;
  readonly forceField: SheetForceField | null;
  /** The community's picture and colour. */
  readonly logo: Logo | null;
  readonly accent: string | null;
  readonly words: {
    /** Printed where a box stops; `{page}` is replaced by the page number. */
    readonly continuesOnPage: string;
    /** Title of the pages that hold what did not fit; `{name}` is the box. */
    readonly continued: string;
    readonly nothingAgreed: string;
    /** Printed when no font has some sign; `{signs}` are their code points. */
    readonly missingSigns: string;
  };
}

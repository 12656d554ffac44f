import type { CanvasSheet, SheetLine, Tint } from '../canvas/sheet.ts';

/** A note as the report tells it. */
export interface ReportNote {
  readonly text: string;
  /** The colour of its question. */
  readonly tint: Tint;
  /** Its dots and its author, as far as everybody may know them; empty: nothing is known. */
  readonly about: string;
}

/** One line of a result: dots, votes or people who answered. */
export interface ReportCount {
  readonly text: string;
  readonly n: number;
  /** `n` with its unit, in the board's language. */
  readonly written: string;
}

/** A piece of a section, in reading order. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly about: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Says what follows. */
  | { readonly kind: 'label'; readonly text: string }
  /** The questions of a stage, each in its colour. */
  | { readonly kind: 'question'; readonly label: string; readonly question: string; readonly tint: Tint }
  | { readonly kind: 'notes'; readonly notes: readonly ReportNote[] }
  | { readonly kind: 'lines'; readonly lines: readonly SheetLine[] }
  | { readonly kind: 'counts'; readonly rows: readonly ReportCount[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface ReportSection {
  readonly title: string;
  /** The force field is drawn at its head. */
  readonly drawsForces: boolean;
  readonly blocks: readonly ReportBlock[];
}

/** Everything a group made, as a plain page: every word is already in the board's language. */
export interface Report {
  readonly language: string;
  readonly kicker: string;
  readonly name: string;
  /** The board's date in its own time zone, `YYYY-MM-DD`; the PDF's date, so that the bytes repeat. */
  readonly date: string;
  readonly facts: CanvasSheet['facts'];
  readonly logo: CanvasSheet['logo'];
  readonly accent: CanvasSheet['accent'];
  /** Says that it was made in the middle; null once the board is finished. */
  readonly notice: string | null;
  readonly contents: string;
  /** Printed when no font has some sign; `{signs}` are their code points. */
  readonly missingSigns: string;
  /** Null where the workshop has no canvas. */
  readonly canvas: { readonly title: string; readonly sheet: CanvasSheet } | null;
  /** What `drawsForces` draws. */
  readonly forces: CanvasSheet['forceField'];
  readonly sections: readonly ReportSection[];
  readonly footer: string;
}

export const heading = (level: 2 | 3, text: string, about = ''): ReportBlock => ({
  kind: 'heading',
  level,
  text,
  about,
});
export const words = (text: string): ReportBlock => ({ kind: 'text', text });
export const label = (text: string): ReportBlock => ({ kind: 'label', text });
export const plainLines = (texts: readonly string[]): ReportBlock => ({
  kind: 'lines',
  lines: texts.map((text) => ({ text, children: [] })),
});

import { BAND_TYP } from './bandTyp.ts';
import { BOXES_TYP } from './boxesTyp.ts';
import { FORCE_TYP } from './forceTyp.ts';
import { LINES_TYP } from './linesTyp.ts';
import { MAIN_TYP } from './mainTyp.ts';
import { MARKS_TYP } from './marksTyp.ts';

/**
 * The template by path. It is kept in TypeScript so that it travels in the bundle and needs no loader; words people
 * wrote never enter it, it reads them from `/data.json`.
 */
export const TYPST_SOURCES: Readonly<Record<string, string>> = {
  '/main.typ': MAIN_TYP,
  '/marks.typ': MARKS_TYP,
  '/lines.typ': LINES_TYP,
  '/boxes.typ': BOXES_TYP,
  '/band.typ': BAND_TYP,
  '/force.typ': FORCE_TYP,
};

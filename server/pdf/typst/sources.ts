import { BAND_TYP } from './bandTyp.ts';
import { BOXES_TYP } from './boxesTyp.ts';
import { CANVAS_TYP } from './canvasTyp.ts';
import { FORCE_TYP } from './forceTyp.ts';
import { LINES_TYP } from './linesTyp.ts';
import { LOGO_TYP } from './logoTyp.ts';
import { MAIN_TYP } from './mainTyp.ts';
import { MARKS_TYP } from './marksTyp.ts';
import { REPORT_BLOCKS_TYP } from './reportBlocksTyp.ts';
import { REPORT_TYP } from './reportTyp.ts';
import { SETUP_TYP } from './setupTyp.ts';

/**
 * The templates by path, `/main.typ` and `/report.typ` to be compiled. They are kept in TypeScript so that they travel in
 * the bundle and need no loader; words people wrote never enter them, they read them from `/data.json`.
 */
export const TYPST_SOURCES: Readonly<Record<string, string>> = {
  '/main.typ': MAIN_TYP,
  '/report.typ': REPORT_TYP,
  '/reportBlocks.typ': REPORT_BLOCKS_TYP,
  '/logo.typ': LOGO_TYP,
  '/setup.typ': SETUP_TYP,
  '/canvas.typ': CANVAS_TYP,
  '/marks.typ': MARKS_TYP,
  '/lines.typ': LINES_TYP,
  '/boxes.typ': BOXES_TYP,
  '/band.typ': BAND_TYP,
  '/force.typ': FORCE_TYP,
};

import type { PublicPart } from '#shared/board/publicPart.ts';
import { CANVAS_COLUMNS } from '#shared/canvas/sheet.ts';
import { linesUnder } from '#shared/rules/statements.ts';

/** How many of the seven boxes hold at least one line. */
export const canvasBoxesFilled = (part: PublicPart): number =>
  CANVAS_COLUMNS.flat().filter((box) => linesUnder(part, box, null).length > 0).length;

import { type BoxId, CANVAS_COLUMNS, type SheetBox, type SheetLine } from '#shared/canvas/sheet.ts';

/** A page of the canvas: its columns, each with the boxes in it. */
export type CanvasPagePlan = readonly (readonly BoxId[])[];

const [LEFT = [], MIDDLE = [], RIGHT = []] = CANVAS_COLUMNS;
const lying = (column: readonly BoxId[]): CanvasPagePlan => column.map((box) => [box]);

/**
 * How the canvas may be shown, best first: in one piece, in two, then each column of it lying on its side on a page of its own,
 * which takes whatever there is. The order of the boxes is always the canvas's.
 */
export const CANVAS_PLANS: readonly (readonly CanvasPagePlan[])[] = [
  [[LEFT, MIDDLE, RIGHT]],
  [[LEFT, MIDDLE], lying(RIGHT)],
  [lying(LEFT), [MIDDLE, RIGHT]],
  [lying(LEFT), lying(MIDDLE), lying(RIGHT)],
];

/** Whether every box has its own column: then their widths follow how much is in them. */
export const isLying = (page: CanvasPagePlan): boolean => page.every((column) => column.length === 1);

const signs = (lines: readonly SheetLine[]): number =>
  lines.reduce((sum, { text, children }) => sum + text.length + 24 + signs(children), 0);

/** The share of the width a box gets beside others: an empty one little, a full one up to five times that. */
export const shareOf = ({ lines }: SheetBox): number => Math.min(2.5, Math.max(0.5, signs(lines) / 260));

import type { BoxId, SheetLine } from '#shared/canvas/sheet.ts';

/** Longer visions read better as a list, however few they are. */
const LARGE_MOST = 160;

/** Whether the lines of a box are set large: one or two visions, with nothing nested under them. */
export const isSetLarge = (box: BoxId, lines: readonly SheetLine[]): boolean =>
  box === 'vision' &&
  lines.length > 0 &&
  lines.length <= 2 &&
  lines.every(({ text, children }) => children.length === 0 && text.length <= LARGE_MOST);

/**
 * What looks like nothing before the first sign: byte order marks, spaces of all widths, what takes no room, and quotes
 * that open and close nothing.
 */
const BLANK = String.raw`(?:[^\S\t\r\n]|"|\p{Default_Ignorable_Code_Point})*`;
/** What makes a spreadsheet read a formula or an old macro, also in its wide form. */
const LIVE = String.raw`[=+\-@|%\t\r\0\uff1d\uff0b\uff0d\uff20\uff5c\uff05]`;
/**
 * Where a cell may begin: at the start, and behind a line end, a semicolon or a tab, since a spreadsheet that takes
 * these for the end of a cell, as many do by their language, sees a new one there.
 */
const BEGINS = new RegExp(String.raw`(?<=^|[;\t\r\n])${BLANK}(?=${LIVE})`, 'gu');

/**
 * One cell, always in quotes. An apostrophe stands before whatever a spreadsheet would calculate instead of showing it.
 */
export function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(BEGINS, "'$&");
  return `"${text.replaceAll('"', '""')}"`;
}

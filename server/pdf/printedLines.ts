import type { SheetLine } from '#shared/canvas/sheet.ts';
import { printableText } from './plainWords.ts';
import { directionOfText, languageOfScript, type WritingDirection } from './writingDirection.ts';

export interface PrintedLine {
  readonly text: string;
  readonly dir: WritingDirection;
  /** Declared when the line runs against the page; null leaves the page's language. */
  readonly lang: string | null;
  readonly children: readonly PrintedLine[];
}

/** Agreed lines as the page takes them: cleaned, each with the way it runs. */
export function printedLines(lines: readonly SheetLine[], page: WritingDirection): PrintedLine[] {
  return lines
    .map((line) => ({ ...printedLine(line.text, page), children: printedLines(line.children, page) }))
    .filter((line) => line.text !== '' || line.children.length > 0);
}

/** One text with the way it runs and no lines under it. */
export function printedLine(text: string, page: WritingDirection): PrintedLine {
  const printable = printableText(text);
  const dir = directionOfText(printable, page);
  return {
    text: printable,
    dir,
    lang: dir === 'rtl' && page === 'ltr' ? languageOfScript(printable) : null,
    children: [],
  };
}

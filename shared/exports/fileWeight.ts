import { LIMITS } from '../rules/limits.ts';

/** More than a board with everything at its limits has, and deeper than its file nests. */
const MOST = LIMITS.importReading;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENS = new Set([0x5b, 0x7b]);
const CLOSES = new Set([0x5d, 0x7d]);

/**
 * The character (from 1) at which a JSON text holds more values, or nests deeper, than any board's file; null: nowhere.
 * Looked at before the text is parsed, which a few bytes a value make cost a hundred times the text's own size.
 */
export function heavyAt(text: string): number | null {
  let values = 1;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      at = endOfString(text, at);
    } else if (sign === COMMA) {
      values++;
    } else if (OPENS.has(sign)) {
      values++;
      depth++;
    } else if (CLOSES.has(sign)) {
      depth--;
    } else {
      continue;
    }
    if (values > MOST.values || depth > MOST.depth) return at + 1;
  }
  return null;
}

/** Where the quote is that ends the string which begins at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}

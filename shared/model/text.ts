import { LIMITS, type TextLimit } from '../rules/limits.ts';

/** C0 and C1 controls but the line feed, and unassigned non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
/**
 * What can make one name look like another: everything that takes no room (bidi controls, zero-width signs, fillers),
 * but variation selectors, the joiners that emoji are made of and the tags that make a flag a region's.
 */
const TRICKS =
  /(?![\u{e0100}-\u{e01ef}\ufe0e-\ufe0f\u200c-\u200d]|(?<=\u{1f3f4}[\u{e0061}-\u{e007a}]*)[\u{e0061}-\u{e007f}])[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb]/gu;
const JOINER_OUTSIDE_EMOJI =
  /(?<!\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)\u200d|\u200c|\u200d(?!\p{Extended_Pictographic})/gu;
/** Letters, numbers, punctuation, symbols: one at least, or nothing is to be seen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const TOO_MANY_MARKS = /(\p{M}{4})\p{M}+/gu;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Text as it is kept: NFC, `\n` line ends, tabs as spaces, no controls, no lone surrogates, no blank ends. Runs in the
 * composer; the server refuses what it would still change. Cleaning twice changes nothing.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(CONTROLS, '').normalize('NFC').trim();
}

/** A name or title as it is kept: one line of clean text without what could disguise it, at most 4 marks a letter. */
export function cleanName(name: string): string {
  return cleanText(name)
    .replace(/\n/g, ' ')
    .replace(TRICKS, '')
    .replace(JOINER_OUTSIDE_EMOJI, '')
    .replace(/ {2,}/g, ' ')
    .replace(TOO_MANY_MARKS, '$1')
    .normalize('NFC')
    .trim();
}

/** Graphemes: what a person counts as characters. */
export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** Bytes of a well-formed text in UTF-8. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

export type TextProblem = 'empty' | 'long' | 'unclean';

/** What is wrong with a text against its limit; null when it may be kept as it is. */
export function textProblem(text: string, limit: TextLimit): TextProblem | null {
  const { graphemes: most, bytes } = LIMITS[limit];
  if (text.length > bytes) return 'long';
  const clean = limit === 'name' || limit === 'title' ? cleanName : cleanText;
  if (text !== clean(text)) return 'unclean';
  if (!VISIBLE.test(text)) return 'empty';
  // A sign is at most three bytes a unit, and never more graphemes than units: most texts need no counting.
  if (text.length * 3 > bytes && utf8Bytes(text) > bytes) return 'long';
  if (text.length > most && graphemes(text) > most) return 'long';
  return null;
}

/**
 * What is wrong with a name, a title or another text that is kept on one line. Its length comes first: cleaning takes
 * quadratic time on hostile text, so only what is short is cleaned.
 */
export function nameProblem(text: string, limit: TextLimit): TextProblem | null {
  if (text.length > LIMITS[limit].bytes) return 'long';
  return text === cleanName(text) ? textProblem(text, limit) : 'unclean';
}

/** Everything Typst's JSON reader or the page cannot hold: C0 and C1 but the line feed, and non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
/** Explicit embeddings and overrides: on paper they would turn around words that are not theirs. */
const OVERRIDES = /[\u202a-\u202e]/g;
/** Marks piled on one letter would be drawn over the lines around it. */
const TOO_MANY_MARKS = /(\p{M}{4})\p{M}+/gu;

const LONG_TOKEN = 28;
const STEP = 6;
const BREAK_HERE = '\u200b';
/** Scripts that break between any two letters, or that Typst breaks by dictionary. */
const BREAKS_BY_ITSELF = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A text as the page takes it: well formed, NFC, without controls and bidi overrides, and with a place to break every
 * six graphemes in words too long for a column (in paths first of all after `/ ? & = .`). Line feeds stay.
 */
export function printableText(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(OVERRIDES, '')
    .replace(TOO_MANY_MARKS, '$1')
    .normalize('NFC')
    .trim();
  return withFixedSpaces(clean).replace(/[^\s\u200b\u00ad\u2010-\u2014-]{20,}/gu, breakable);
}

/** French signs must not begin or end a line alone; elsewhere they have no space beside them. */
function withFixedSpaces(text: string): string {
  return text.replace(/(?<=«) (?=\S)/g, '\u00a0').replace(/(?<=\S) (?=[»:;?!](?:\s|$))/g, '\u00a0');
}

/** The same on one line, for names and titles. */
export function printableLine(text: string): string {
  return printableText(text.replace(/\s+/g, ' '));
}

/** The longest piece of a text that stays on one line: what a large size must leave room for. At most three of them. */
export function longestWords(text: string): string[] {
  return text
    .split(/[\s\u200b\u2010-\u2014/-]+/u)
    .filter((word) => word !== '' && !BREAKS_BY_ITSELF.test(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3);
}

function breakable(token: string): string {
  // Typst breaks web addresses by itself, and sets the line too long when it finds our breaks in them.
  const web = token.search(/:\/\/|www\./i);
  if (web >= 0) return everySixth(token.slice(0, web)) + token.slice(web);
  return token
    .split(/(?<=[/?&=.])/u)
    .map(everySixth)
    .join(BREAK_HERE);
}

function everySixth(token: string): string {
  if (token.length <= LONG_TOKEN / 2) return token;
  const letters = Array.from(segmenter.segment(token), (part) => part.segment);
  if (widthInLetters(letters) <= LONG_TOKEN) return token;
  let out = '';
  letters.forEach((letter, i) => {
    out += i > 0 && i % STEP === 0 ? BREAK_HERE + letter : letter;
  });
  return out;
}

/** Capitals and wide letters take about half as much room again as small ones. */
function widthInLetters(letters: readonly string[]): number {
  return letters.reduce((sum, letter) => sum + (/[\p{Lu}mw@%—\p{Extended_Pictographic}]/u.test(letter) ? 1.5 : 1), 0);
}

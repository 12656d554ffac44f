import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, cleanText, graphemes, nameProblem, textProblem } from './text.ts';

const FAMILY = '👨‍👩‍👧‍👦';
const KEPT = [
  FAMILY,
  '🏳️‍🌈',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '🇫🇷',
  '👩🏽‍❤️‍💋‍👨🏻',
  '❤️‍🔥',
  '1️⃣',
  'Zoé',
  'Ana 🧑‍💻',
  '李葛\u{e0100}',
  'محمد',
  'O’Neill',
];
const signs = fc.constantFrom(
  'a',
  'e',
  ' ',
  '\n',
  '\r',
  '\t',
  '\u0301',
  '\u0302',
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufe0f',
  '😀',
  '🏴',
  '🏽',
  '\u{e0067}',
  '\u{e007f}',
  '\ud800',
  '\u202e',
  '\u0000',
  '\u3164',
  'ᄀ',
  'ᅡ',
  '\u0323',
);
const messy = fc.oneof(
  fc.array(signs, { maxLength: 14 }).map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
);

describe('cleanText', () => {
  it.each([
    ['composes', 'e\u0301', 'é'],
    ['makes line ends one', 'a\r\nb\rc', 'a\nb\nc'],
    ['makes tabs spaces', 'a\tb', 'a b'],
    ['takes controls out', 'a\u0000\u0007b\u009fc\uffff', 'abc'],
    ['trims', '  \n a \u00a0', 'a'],
    ['replaces lone surrogates', 'a\ud800b', 'a\ufffdb'],
  ])('[TEXT-1] %s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('[TEXT-1] cleans once and for all', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const clean = cleanText(raw);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean.normalize('NFC')).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('cleanName', () => {
  it.each(KEPT)('[TEXT-4] keeps %s', (name) => {
    expect(cleanName(name)).toBe(name);
    expect(textProblem(name, 'name')).toBeNull();
  });

  it.each([
    'A\u202ena',
    'A\u200bna',
    'A\u200dna',
    'A\u00adna',
    'A\ufeffna',
    'A\u2066na',
    'A\u3164na',
    'A\u{e0061}na',
    'A\u034fna',
    'A\u2028na',
  ])('[TEXT-2] takes out what does not show (%j)', (name) => {
    expect(cleanName(name)).toBe('Ana');
    expect(textProblem(name, 'name')).toBe('unclean');
  });

  it('[TEXT-2] is one line with single spaces', () => {
    expect(cleanName(' Ana \n  \u200b Bo ')).toBe('Ana Bo');
  });

  it('[TEXT-3] leaves four marks of a heap', () => {
    expect(cleanName(`x${'\u0323'.repeat(40)}y`)).toBe(`x${'\u0323'.repeat(4)}y`);
  });

  it('[TEXT-2] cleans once and for all, so that what the composer cleaned is never refused', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const clean = cleanName(raw);
        expect(cleanName(clean)).toBe(clean);
        expect(cleanText(clean)).toBe(clean);
        expect(textProblem(clean, 'name')).not.toBe('unclean');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('textProblem', () => {
  it('[TEXT-5] counts graphemes, not code units', () => {
    expect(graphemes(`${FAMILY}🇫🇷é`)).toBe(3);
    expect(textProblem('a'.repeat(500), 'note')).toBeNull();
    expect(textProblem('a'.repeat(501), 'note')).toBe('long');
    expect(textProblem('é'.repeat(500), 'note')).toBeNull();
    expect(textProblem(FAMILY.repeat(163), 'note')).toBeNull();
  });

  it('[TEXT-5] counts bytes, for what is one grapheme and yet long', () => {
    expect(textProblem(FAMILY.repeat(164), 'note')).toBe('long');
    expect(textProblem(`x${'\u0323'.repeat(2047)}`, 'note')).toBeNull();
    expect(textProblem(`x${'\u0323'.repeat(2048)}`, 'note')).toBe('long');
    expect(textProblem('a'.repeat(1_000_000), 'note')).toBe('long');
  });

  it('[TEXT-5] has limits of their own for names and titles', () => {
    expect(textProblem('a'.repeat(60), 'name')).toBeNull();
    expect(textProblem('a'.repeat(61), 'name')).toBe('long');
    expect(textProblem('a'.repeat(120), 'title')).toBeNull();
    expect(textProblem('a'.repeat(121), 'title')).toBe('long');
  });

  it('[TEXT-6] refuses what it would change', () => {
    expect(textProblem(' a', 'note')).toBe('unclean');
    expect(textProblem('a\r\nb', 'note')).toBe('unclean');
    expect(textProblem('e\u0301', 'note')).toBe('unclean');
    expect(textProblem('two\nlines', 'note')).toBeNull();
    expect(textProblem('two\nlines', 'title')).toBe('unclean');
  });

  it.each(['', '\u200b', '\ufe0f', '\u0301'])('[TEXT-7] sees nothing in %j', (text) => {
    expect(textProblem(text, 'note')).toBe('empty');
  });
});

describe('nameProblem', () => {
  it('says what is wrong with a name', () => {
    expect(nameProblem('Ana', 'name')).toBeNull();
    expect(nameProblem('', 'groupName')).toBe('empty');
    expect(nameProblem('two\nlines', 'groupName')).toBe('unclean');
    expect(nameProblem('turned\u202e round', 'note')).toBe('unclean');
    expect(nameProblem('a'.repeat(121), 'groupName')).toBe('long');
  });

  it.each(['\u{e0061}'.repeat(8_000), `a${'\u0316\u0301'.repeat(15_000)}`])('cleans nothing long: %#', (text) => {
    // Unclean, too: that it is called long tells that its length was looked at first.
    for (const limit of ['name', 'title', 'groupName', 'note'] as const) expect(nameProblem(text, limit)).toBe('long');
  });
});

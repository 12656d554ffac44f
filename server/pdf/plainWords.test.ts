import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWords, printableLine, printableText } from './plainWords.ts';

const whole = (text: string) => text.replaceAll('\u200b', '');

describe('words for the page', () => {
  it('takes out what a page cannot hold and keeps line feeds', () => {
    expect(printableText('a\0b\u0007\r\nc\td \ud800 \u202eend\ufffe')).toBe('ab\nc d \ufffd end');
    expect(printableText('e\u0301')).toBe('é');
    expect(printableLine(' two\nlines\t here ')).toBe('two lines here');
  });

  it('leaves at most four marks on a letter, and emoji whole', () => {
    expect(printableText(`x${'\u0316'.repeat(30)}y`)).toBe('x\u0316\u0316\u0316\u0316y');
    expect(printableText('👩‍👩‍👧‍👦 1️⃣ 🏳️‍🌈')).toBe('👩‍👩‍👧‍👦 1️⃣ 🏳️‍🌈');
  });

  it('lets long words break every six letters, and only those', () => {
    expect(printableText('x'.repeat(32))).toBe(`${'xxxxxx\u200b'.repeat(5)}xx`);
    expect(printableText('Verantwortungsgemeinschaft und Habsburg-Lothringen-Toskana')).not.toContain('\u200b');
    expect(printableText('a-long/path/with/many/parts/that/goes/on')).toContain('with/\u200bmany/');
  });

  it('leaves web addresses to the typesetter', () => {
    const address = 'https://example.org/a/very/long/path?with=query&and=more.parameters';
    expect(printableText(`see ${address}`)).toBe(`see ${address}`);
  });

  it('keeps French signs with their words', () => {
    expect(printableText('Casser les « silos » : comment ?')).toBe(
      'Casser les «\u00a0silos\u00a0»\u00a0: comment\u00a0?',
    );
    expect(printableText('What for? Now: go')).toBe('What for? Now: go');
  });

  it('never loses a letter of clean text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9/?&=.:-]{0,200}$/), (text) => whole(printableText(text)) === text),
    );
  });

  it('is well formed whatever comes in, and does not change twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printableText(text);
        expect(once.isWellFormed()).toBe(true);
        expect(whole(printableText(whole(once)))).toBe(whole(once));
      }),
    );
  });

  it('finds the words a large size must leave room for', () => {
    expect(longestWords('A test of every size')).toEqual(['every', 'test', 'size']);
    expect(longestWords('日本語のテスト')).toEqual([]);
  });
});

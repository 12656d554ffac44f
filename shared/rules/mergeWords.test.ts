import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWords } from './mergeWords.ts';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const sentence = fc
  .array(fc.constantFrom('we', 'share', 'learn', 'teach', 'often', 'together'), { maxLength: 7 })
  .map((all) => all.join(' '));

/** Of equal words in one text nobody can tell which one was meant; apart from those, the law holds. */
const distinct = fc
  .uniqueArray(fc.constantFrom('we', 'share', 'learn', 'teach', 'often', 'together', 'here'), { maxLength: 6 })
  .map((all) => all.join(' '));

describe('mergeWords', () => {
  it('[TEXT-8] keeps both edits where they changed different words', () => {
    expect(mergeWords('we share often', 'we all share often', 'we share very often')).toEqual({
      text: 'we all share very often',
      overlap: null,
    });
  });

  it('[TEXT-8] keeps the line and hands mine back whole where both changed the same words', () => {
    expect(mergeWords('we share', 'we teach', 'we learn')).toEqual({ text: 'we learn', overlap: 'we teach' });
  });

  it('[TEXT-8] takes the one edit when only one of the two changed something', () => {
    expect(mergeWords('a', 'b', 'a')).toEqual({ text: 'b', overlap: null });
    expect(mergeWords('a', 'a', 'c')).toEqual({ text: 'c', overlap: null });
    expect(mergeWords('a', 'b', 'b')).toEqual({ text: 'b', overlap: null });
  });

  it('[TEXT-8] keeps blanks and line breaks as they were typed', () => {
    expect(mergeWords('one\ntwo  three', 'one\nTWO  three', 'one\ntwo  three four').text).toBe('one\nTWO  three four');
  });

  it('[TEXT-8] never loses a word that either of two people added', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (base, mine, theirs) => {
        const { text, overlap } = mergeWords(base, mine, theirs);
        const kept = words(`${text} ${overlap ?? ''}`);
        for (const word of [...words(mine), ...words(theirs)])
          if (!words(base).includes(word)) expect(kept).toContain(word);
      }),
      { numRuns: 2000 },
    );
  });

  it('[ACT-1] merging the same edit again changes nothing more', () => {
    fc.assert(
      fc.property(distinct, distinct, distinct, (base, mine, theirs) => {
        const once = mergeWords(base, mine, theirs);
        if (once.overlap === null)
          expect(mergeWords(base, mine, once.text)).toEqual({ text: once.text, overlap: null });
      }),
      { numRuns: 3000 },
    );
  });

  it('[TEXT-8] has nothing to hand back when my edit only took words out', () => {
    expect(mergeWords('we share often', 'we often', 'we teach often')).toEqual({
      text: 'we teach often',
      overlap: null,
    });
  });
});

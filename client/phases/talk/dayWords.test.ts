import { expect, it } from 'vitest';
import { dayOf, dayWords } from './dayWords.ts';

// A Wednesday.
const TODAY = '2026-10-07';

it.each([
  ['2026-10-07', 'en', true, 'today'],
  ['2026-10-08', 'en', true, 'tomorrow'],
  ['2026-10-09', 'en', true, 'Friday'],
  ['2026-10-13', 'fr', true, 'mardi'],
  ['2026-10-14', 'en', false, '14 October'],
  ['2026-10-21', 'fr', false, '21 octobre'],
  ['2026-10-06', 'en', false, '6 October'],
  ['2027-01-05', 'en', false, '5 January 2027'],
])('%s in %s is said so', (by, language, near, text) => {
  expect(dayWords(by, TODAY, language)).toEqual({ near, text });
});

it('the day it is here does not depend on the hour', () => {
  expect(dayOf(new Date(2026, 9, 7, 0, 1).getTime())).toBe(TODAY);
  expect(dayOf(new Date(2026, 9, 7, 23, 59).getTime())).toBe(TODAY);
});

import { expect, test } from 'vitest';
import type { Tally } from '#shared/model/ballot.ts';
import { worthOf } from './worth.ts';

test('the answers are counted from 1 to 5, with their mean to one place', () => {
  expect(worthOf({ 5: 2, 4: 1 } as Tally)).toEqual({ counts: [0, 0, 0, 1, 2], people: 3, mean: 4.7 });
});

test('where nobody answered there is no mean', () => {
  expect(worthOf({})).toEqual({ counts: [0, 0, 0, 0, 0], people: 0, mean: null });
});

import { expect, it } from 'vitest';
import { groupParts } from './groupParts.ts';

const sizes = (count: number, most: number) =>
  groupParts(
    Array.from({ length: count }, (_, i) => i),
    most,
  ).map(({ length }) => length);

it('leaves what fits a page in one piece', () => {
  expect(sizes(12, 12)).toEqual([12]);
  expect(sizes(0, 12)).toEqual([0]);
});

it('splits what does not, evenly, and loses nothing', () => {
  expect(sizes(13, 12)).toEqual([7, 6]);
  expect(sizes(40, 12)).toEqual([10, 10, 10, 10]);
});

import { expect, test } from 'vitest';
import { layOut } from './layOut.ts';

const SIZES = [3, 2, 1];
/** A page 100 px square, no gaps. */
const space = () => ({ across: 0, down: 0, width: 100, height: 100 });
/** So many things, as large as `edge` px at size 1. */
const squares = (count: number, edge: number) => (size: number) =>
  Array.from({ length: count }, () => ({ width: edge * size, height: edge * size }));

test('as large as the fewest pages can hold', () => {
  expect(layOut(SIZES, space, squares(4, 25))).toEqual({ pages: [[0, 1, 2, 3]], size: 2 });
  expect(layOut(SIZES, space, squares(1, 30))).toEqual({ pages: [[0]], size: 3 });
  expect(layOut(SIZES, space, squares(17, 25))).toMatchObject({ size: 1 });
});

test('nothing is cut to be larger', () => {
  expect(layOut(SIZES, space, squares(1, 60))).toEqual({ pages: [[0]], size: 1 });
});

test('what has to be drawn first is told, and no size is tried that is not needed', () => {
  const tried: number[] = [];
  const measure = (size: number) => {
    tried.push(size);
    return squares(4, 50)(size);
  };
  expect(layOut(SIZES, space, measure)).toMatchObject({ size: 1 });
  expect(tried).toEqual([1, 2]);
  expect(layOut(SIZES, space, (size) => (size === 2 ? new Set(['new']) : squares(1, 1)(size)))).toEqual(
    new Set(['new']),
  );
});

import { expect, it } from 'vitest';
import { formatLeft } from './formatLeft.ts';

it.each([
  [300_000, '5:00'],
  [204_000, '3:24'],
  [203_001, '3:24'],
  [60_000, '1:00'],
  [59_999, '1:00'],
  [9_000, '0:09'],
  [1, '0:01'],
  [0, '0:00'],
  [-4_000, '0:00'],
  [5_400_000, '90:00'],
])('%i ms left reads %s', (ms, words) => {
  expect(formatLeft(ms)).toBe(words);
});

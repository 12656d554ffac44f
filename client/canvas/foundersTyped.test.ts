import { expect, it } from 'vitest';
import { foundersTyped } from './foundersTyped.ts';

it.each([
  ['12', 12],
  [' 7 ', 7],
  ['0', 0],
  ['10000', 10_000],
])('reads %j', (typed, n) => expect(foundersTyped(typed)).toBe(n));
it.each(['', '-1', '1.5', '10001', 'twelve', '1e3'])('refuses %j', (typed) => expect(foundersTyped(typed)).toBeNull());

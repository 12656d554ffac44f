import { expect, it } from 'vitest';
import { HandClock } from '../testing/handClock.ts';
import { Limiter } from './limiter.ts';

it('gives a burst at once and then so many a second, to each key its own', () => {
  const clock = new HandClock();
  const limiter = new Limiter(clock);
  const take = (key: string) => limiter.take(key, 2, 3);
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([true, true, true, false]);
  expect(take('b')).toBe(true);
  clock.turn(500);
  expect([take('a'), take('a')]).toEqual([true, false]);
  clock.turn(60_000);
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([true, true, true, false]);
});

it('stays quick with very many keys', () => {
  const limiter = new Limiter(new HandClock());
  for (let n = 0; n < 200_000; n++) expect(limiter.take(`${n}`, 1, 1)).toBe(true);
  expect(limiter.take('7', 1, 1)).toBe(false);
});

import { expect, it } from 'vitest';
import { HandClock } from '../testing/handClock.ts';
import { Doorman } from './Doorman.ts';

const attacker = '192.0.2.1';

it('[LIMIT-4] ten different codes a minute are free; the next waits a second, the ones behind it in turn', () => {
  const clock = new HandClock();
  const doorman = new Doorman(clock);
  for (let n = 0; n < 10; n++) expect(doorman.place(attacker, `wrong ${n}`)).toBe(0);
  const waits = Array.from({ length: 6 }, (_, n) => doorman.place(attacker, `more ${n}`));
  expect(waits).toEqual([1_000, 2_000, 3_000, 4_000, 5_000, null]);
  // Asking the same once more is no way around the line, and costs nothing.
  expect(doorman.place(attacker, 'more 2')).toBe(3_000);
  expect(doorman.place(attacker, 'wrong 3')).toBe(0);
  expect(doorman.place('192.0.2.2', 'more 5')).toBe(0);
  clock.turn(66_000);
  expect(doorman.place(attacker, 'later')).toBe(0);
});

it('[LIMIT-4] what led to a board from this address never waits', () => {
  const clock = new HandClock();
  const doorman = new Doorman(clock);
  expect(doorman.place(attacker, 'right')).toBe(0);
  doorman.found(attacker, 'right');
  for (let n = 0; n < 100; n++) doorman.place(attacker, `wrong ${n}`);
  expect(doorman.place(attacker, 'right')).toBe(0);
  // Right codes are no guesses: forty boards of one company cost nothing.
  const other = '192.0.2.2';
  for (let n = 0; n < 40; n++) {
    expect(doorman.place(other, `board ${n}`)).toBe(0);
    doorman.found(other, `board ${n}`);
  }
});

it('[LIMIT-4] a million guesses from one address take eleven days, and the right code goes on working all the time', () => {
  const clock = new HandClock();
  const from = clock.now();
  const doorman = new Doorman(clock);
  doorman.place(attacker, 'right');
  doorman.found(attacker, 'right');
  let answered = 0;
  for (let guess = 0; guess < 1_000_000; ) {
    // As many as are let in at once, and no waiting between.
    const ms = doorman.place(attacker, `guess ${guess}`);
    if (ms === null) clock.turn(100);
    else {
      guess++;
      answered++;
      if (guess % 10_000 === 0) expect(doorman.place(attacker, 'right')).toBe(0);
    }
  }
  expect(answered).toBe(1_000_000);
  const days = (clock.now() - from) / 86_400_000;
  expect(days).toBeGreaterThan(11);
  // 2^40 codes: among 10,000 boards the chance that one of a million guesses is right is below one in a hundred.
  expect((answered * 10_000) / 2 ** 40).toBeLessThan(0.01);
});

it('remembers no more than it needs, however many addresses come', () => {
  const clock = new HandClock();
  const doorman = new Doorman(clock);
  const place = (n: number) => doorman.place(`10.0.${n >> 8}.${n & 255}`, 'x');
  for (let n = 0; n < 20_000; n++) expect(place(n)).toBe(0);
  clock.turn(120_000);
  expect(place(20_001)).toBe(0);
});

import { expect, it } from 'vitest';
import { handAt, runningState, sector, ticks } from './coffee.ts';

it('turns the hand once round while the time runs, in whole seconds', () => {
  expect(handAt({ left: 300_000, total: 300_000 })).toBe(0);
  expect(handAt({ left: 150_000, total: 300_000 })).toBe(0.5);
  expect(handAt({ left: 149_100, total: 300_000 })).toBe(0.5);
  expect(handAt({ left: 0, total: 300_000 })).toBe(1);
});

it('stays sound when time was added or none was set', () => {
  expect(handAt({ left: 400_000, total: 300_000 })).toBe(0);
  expect(handAt({ left: 0, total: 0 })).toBe(1);
});

it('empties clockwise: full is a disc, up is nothing', () => {
  expect(sector(0, 10)).toMatch(/^M0 -10A/);
  expect(sector(0.25, 10)).toBe('M0 0L10 0A10 10 0 1 1 0 -10Z');
  expect(sector(0.75, 10)).toBe('M0 0L-10 0A10 10 0 0 1 0 -10Z');
  expect(sector(1, 10)).toBe('');
});

it('is late only in the last minute of more than a minute', () => {
  expect(runningState(61_000, 300_000)).toBe('running');
  expect(runningState(60_000, 300_000)).toBe('last');
  expect(runningState(30_000, 60_000)).toBe('running');
  expect(runningState(0, 60_000)).toBe('up');
});

it('has twelve ticks', () => expect(ticks(10, 8, 10, 7).match(/M/g)).toHaveLength(12));

import { beforeEach, expect, it } from 'vitest';
import { Deliveries } from './Deliveries.ts';
import { Histogram } from './Histogram.ts';

const PEOPLE = 3;
let latency: Histogram;
let deliveries: Deliveries;
beforeEach(() => {
  latency = new Histogram();
  deliveries = new Deliveries(PEOPLE, 10, latency);
  deliveries.countFrom(0);
});

/** Person 0 acts at a moment, and so many connections are shown it. */
function act(due: number, seenBy: readonly number[], at = due + 5): void {
  const number = deliveries.give(0, due);
  for (const connection of seenBy) deliveries.see(connection, [0, number - 1, number], at);
}

it('what everybody saw is complete, and one’s own echo counts for nobody', () => {
  act(100, [0, 1, 2]);
  act(200, [1, 2]);
  expect([deliveries.delivered, deliveries.missing(), deliveries.gaps, latency.count]).toEqual([4, 0, 0, 4]);
});

it('what one connection did not see is missing', () => {
  act(100, [1]);
  expect(deliveries.missing()).toBe(1);
  expect(deliveries.missing((connection) => connection !== 2)).toBe(0);
});

it('a frame that did not come is a gap, even when a later one shows everything', () => {
  act(100, [1, 2]);
  act(200, [1]);
  act(300, [1, 2]);
  expect([deliveries.gaps, deliveries.missing()]).toEqual([1, 0]);
});

it('a frame that comes twice is a gap', () => {
  act(100, [1, 2, 2]);
  expect(deliveries.gaps).toBe(1);
});

it('acts shown together each took from when they were due, and are told as merged', () => {
  deliveries.give(0, 100);
  deliveries.give(0, 200);
  deliveries.see(1, [0, 0, 2], 250);
  expect([deliveries.delivered, deliveries.merged, latency.max]).toEqual([2, 1, 150]);
  expect(latency.percentile(50)).toBeCloseTo(50, 0);
});

it('what was due before counting began is not timed', () => {
  const before = deliveries.give(0, 100);
  deliveries.countFrom(150);
  deliveries.see(1, [0, 0, before], 900);
  act(200, [1]);
  expect([latency.count, latency.max]).toEqual([1, 5]);
});

it('acts past those that are kept are not given', () => {
  for (let n = 0; n < 20; n++) deliveries.give(0, n);
  expect([deliveries.given, deliveries.give(0, 21)]).toEqual([9, 0]);
});

import { expect, it } from 'vitest';
import { markerLine } from './markerLine.ts';

const heights = (path: string) =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[C]|$)/g)].map((match) => Number(match[2]));

it('is the same rule for the same seed, and another for another', () => {
  expect(markerLine(400, 'vision')).toBe(markerLine(400, 'vision'));
  expect(markerLine(400, 'vision')).not.toBe(markerLine(400, 'who'));
});

it('runs from end to end and wanders by at most 1.3 px', () => {
  const path = markerLine(400, 'vision');
  expect(path).toMatch(/^M0 /);
  expect(path).toMatch(/ 400 -?[\d.]+$/);
  for (const y of heights(path)) expect(Math.abs(y)).toBeLessThanOrEqual(1.3);
});

it('is nothing without a width', () => expect(markerLine(0, 'x')).toBe(''));

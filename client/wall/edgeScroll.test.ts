import { expect, it } from 'vitest';
import { edgeSpeed } from './edgeScroll.ts';

it('scrolls faster the nearer the edge, and not in the middle or in a sliver', () => {
  expect(edgeSpeed(500, 0, 1000)).toBe(0);
  expect(edgeSpeed(50, 0, 1000)).toBeLessThan(0);
  expect(edgeSpeed(990, 0, 1000)).toBeGreaterThan(edgeSpeed(950, 0, 1000));
  expect(edgeSpeed(5, 0, 100)).toBe(0);
});

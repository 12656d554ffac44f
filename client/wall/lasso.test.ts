import { describe, expect, it } from 'vitest';
import { lasso, lassoPoints } from './lasso.ts';
import { tiltOf } from './seed.ts';

describe('lasso', () => {
  it('draws the same line for the same group on every client', () => {
    expect(lasso(384, 250, 'group-1')).toBe(lasso(384, 250, 'group-1'));
    expect(lasso(384, 250, 'group-1')).not.toBe(lasso(384, 250, 'group-2'));
  });

  it('closes: after one turn it is where it began', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const { points, turn } = lassoPoints(384, 250, seed);
      expect(points[turn]!.x).toBeCloseTo(points[0]!.x, 6);
      // Half the drift beside it, so that both strokes can be seen.
      expect(points[0]!.y - points[turn]!.y).toBeCloseTo(5.5 / 2, 6);
      const still = lassoPoints(384, 250, seed, { drift: 0 });
      expect(still.points[turn]!.y).toBeCloseTo(still.points[0]!.y, 6);
    }
  });

  it('runs past its start by 7 % of the way, at most 96 px, and drifts outwards', () => {
    const past = (width: number, height: number) => {
      const { points, turn } = lassoPoints(width, height, 'g');
      return { run: points.at(-1)!.x - points[turn]!.x, rise: points[turn]!.y - points.at(-1)!.y };
    };
    expect(past(1200, 700).run).toBeCloseTo(96, 0);
    const small = past(384, 250);
    expect(small.run).toBeGreaterThan(80);
    expect(small.run).toBeLessThan(90);
    expect(past(1200, 700).rise).toBeGreaterThan(0);
  });

  it('stays within its wobble of the box', () => {
    for (const { x, y } of lassoPoints(500, 300, 'seed').points) {
      expect(x).toBeGreaterThan(-9);
      expect(x).toBeLessThan(509);
      expect(y).toBeGreaterThan(-9);
      expect(y).toBeLessThan(309);
    }
  });

  it('is nothing round nothing, and sound round very little', () => {
    expect(lasso(0, 40, 'x')).toBe('');
    expect(lasso(20, 12, 'x')).not.toMatch(/NaN|Infinity/);
  });
});

describe('tilt', () => {
  it('is fixed by the id and at most 1.8 degrees', () => {
    for (let i = 0; i < 200; i++) {
      expect(tiltOf(`note-${i}`)).toBe(tiltOf(`note-${i}`));
      expect(Math.abs(tiltOf(`note-${i}`))).toBeLessThanOrEqual(1.8);
    }
  });
});

import { expect, it } from 'vitest';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { Histogram } from './Histogram.ts';

function of(samples: readonly number[]): Histogram {
  const histogram = new Histogram();
  for (const ms of samples) histogram.record(ms);
  return histogram;
}

it('a percentile is never better than the samples, and at most a hundredth worse', () => {
  const random = seededRandom(3);
  for (const spread of [0.05, 1, 40, 3_000, 900_000]) {
    const samples = Array.from({ length: 5_000 }, () => random() ** 3 * spread);
    const histogram = of(samples);
    const sorted = [...samples].sort((a, b) => a - b);
    for (const percent of [1, 50, 90, 99, 99.9, 100]) {
      const exact = sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0;
      const told = histogram.percentile(percent);
      expect(told, `${percent} % of ${spread}`).toBeGreaterThanOrEqual(exact - 0.0005);
      expect(told, `${percent} % of ${spread}`).toBeLessThanOrEqual(exact * 1.01 + 0.002);
    }
    expect(histogram.max).toBe(sorted.at(-1));
  }
});

it('one slow sample in a hundred is the 99th percentile’s neighbour, not its own', () => {
  const samples = [...Array<number>(99).fill(10), 500];
  expect(of(samples).percentile(99)).toBeCloseTo(10, 0);
  expect(of([...samples, 500]).percentile(99)).toBe(500);
});

it('nothing measured is no number, not nought', () => {
  expect(new Histogram().percentile(99)).toBeNaN();
});

it('forgets everything when it begins anew', () => {
  const histogram = of([900]);
  histogram.reset();
  histogram.record(1);
  expect([histogram.count, histogram.max, histogram.percentile(100)]).toEqual([1, 1, 1]);
});

it('what comes before it was due took no time, and what took hours is not lost', () => {
  expect(of([-5]).percentile(50)).toBe(0);
  expect(of([7_200_000]).max).toBe(7_200_000);
});

import { numbersFrom } from './seed.ts';
import { splineThrough } from './spline.ts';

/**
 * A rule drawn with the marker: `width` px long, its height wandering by 1.3 px x (0.6 sin + 0.4 sin) with seeded phases, as
 * the path of an SVG whose zero line is y = 0. `scale` enlarges wander and step, not the width.
 */
export function markerLine(width: number, seed: string, scale = 1): string {
  if (!(width > 0)) return '';
  const random = numbersFrom(seed);
  const [a, b] = [random() * 2 * Math.PI, random() * 2 * Math.PI];
  const steps = Math.max(2, Math.round(width / (16 * scale)));
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const x = (width * i) / steps;
    const along = x / (100 * scale);
    return { x, y: 1.3 * scale * (0.6 * Math.sin(1.7 * along + a) + 0.4 * Math.sin(4.1 * along + b)) };
  });
  return splineThrough(points);
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const at = (n: number): string => String(Math.round(n * 100) / 100);

/** An open Catmull-Rom spline through all points, as the cubic curves of an SVG path. */
export function splineThrough(points: readonly Point[]): string {
  const first = points[0];
  if (!first) return '';
  let path = `M${at(first.x)} ${at(first.y)}`;
  for (let i = 0; i < points.length - 1; i++) {
    const from = points[i] ?? first;
    const to = points[i + 1] ?? from;
    const before = points[i - 1] ?? from;
    const after = points[i + 2] ?? to;
    path +=
      `C${at(from.x + (to.x - before.x) / 6)} ${at(from.y + (to.y - before.y) / 6)}` +
      ` ${at(to.x - (after.x - from.x) / 6)} ${at(to.y - (after.y - from.y) / 6)} ${at(to.x)} ${at(to.y)}`;
  }
  return path;
}

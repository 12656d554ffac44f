import { numbersFrom } from './seed.ts';
import { type Point, splineThrough } from './spline.ts';

export interface LassoOptions {
  /** Everything below is at 100 %; a projector scales all of it at once. */
  readonly scale?: number;
  readonly radius?: number;
  readonly amplitude?: number;
  /** The most the end runs past the start, px; never more than 7 % of the way round. */
  readonly overshoot?: number;
  /** How far the overshoot drifts off the first stroke, px. */
  readonly drift?: number;
  readonly step?: number;
}

/** A point on the box and the direction that leads out of it. */
interface Edge extends Point {
  readonly out: Point;
}

/** The rounded box as a walk: `at(s)` is the place `s` px along, clockwise from the top edge's left end. */
function roundedBox(width: number, height: number, radius: number): { length: number; at: (s: number) => Edge } {
  const r = Math.max(1, Math.min(radius, width / 2, height / 2));
  const across = width - 2 * r;
  const down = height - 2 * r;
  const arc = (Math.PI / 2) * r;
  const length = 2 * (across + down) + 4 * arc;
  const corner = (cx: number, cy: number, from: number, along: number): Edge => {
    const angle = from + along / r;
    const out = { x: Math.cos(angle), y: Math.sin(angle) };
    return { x: cx + r * out.x, y: cy + r * out.y, out };
  };
  const up = -Math.PI / 2;
  const parts: readonly (readonly [number, (s: number) => Edge])[] = [
    [across, (s) => ({ x: r + s, y: 0, out: { x: 0, y: -1 } })],
    [arc, (s) => corner(width - r, r, up, s)],
    [down, (s) => ({ x: width, y: r + s, out: { x: 1, y: 0 } })],
    [arc, (s) => corner(width - r, height - r, 0, s)],
    [across, (s) => ({ x: width - r - s, y: height, out: { x: 0, y: 1 } })],
    [arc, (s) => corner(r, height - r, -up, s)],
    [down, (s) => ({ x: 0, y: height - r - s, out: { x: -1, y: 0 } })],
    [arc, (s) => corner(r, r, Math.PI, s)],
  ];
  const at = (s: number): Edge => {
    let rest = ((s % length) + length) % length;
    for (const [long, edge] of parts) {
      if (rest <= long) return edge(rest);
      rest -= long;
    }
    return { x: r, y: 0, out: { x: 0, y: -1 } };
  };
  return { length, at };
}

/**
 * The points of a lasso round a box of `width` x `height` px: one full turn clockwise from near the top right, then past the
 * start. `turn` is how many of them make the full turn; point `turn` lies where point 0 lies, but for half the drift.
 */
export function lassoPoints(
  width: number,
  height: number,
  seed: string,
  { scale = 1, radius = 34, amplitude = 2.6, overshoot = 96, drift = 5.5, step = 16 }: LassoOptions = {},
): { points: Point[]; turn: number } {
  const random = numbersFrom(seed);
  const phase = () => random() * 2 * Math.PI;
  const [a, b, c] = [phase(), phase(), phase()];
  const box = roundedBox(width, height, radius * scale);
  const past = Math.min(overshoot * scale, box.length * 0.07);
  // The end stops short of the right corner, so that both strokes can be seen beside each other on the top edge.
  const straight = Math.max(0, width - 2 * radius * scale);
  const start = Math.max(0, straight - past - (14 + 24 * random()) * scale);
  const turn = Math.max(12, Math.round(box.length / (step * scale)));
  const wobble = (u: number) =>
    amplitude * scale * (0.55 * Math.sin(2 * u + a) + 0.4 * Math.sin(5 * u + b) + 0.25 * Math.sin(9 * u + c));
  const place = (s: number, extra: number): Point => {
    const edge = box.at(start + s);
    const off = wobble((2 * Math.PI * s) / box.length) + extra;
    return { x: edge.x + edge.out.x * off, y: edge.y + edge.out.y * off };
  };
  // A hand that comes round again aims beside its first stroke: the drift begins as far before the start as it runs past it.
  const drifted = (beyond: number) => (drift * scale * Math.max(0, past + beyond)) / (2 * past);
  const points: Point[] = [];
  for (let i = 0; i <= turn; i++) {
    const s = (box.length * i) / turn;
    points.push(place(s, drifted(s - box.length)));
  }
  const steps = Math.max(1, Math.round(past / (step * scale)));
  for (let i = 1; i <= steps; i++) points.push(place(box.length + (past * i) / steps, drifted((past * i) / steps)));
  return { points, turn };
}

/** The lasso as the path of an SVG: the group's ink. The same seed and box give the same line on every client. */
export function lasso(width: number, height: number, seed: string, options: LassoOptions = {}): string {
  if (!(width > 0 && height > 0)) return '';
  return splineThrough(lassoPoints(width, height, seed, options).points);
}

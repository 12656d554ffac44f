const EDGE = 64;
const FASTEST = 16;

/** How far to scroll per frame when a pointer is at `at` between `start` and `end`: faster the nearer the edge. */
export function edgeSpeed(at: number, start: number, end: number): number {
  if (end - start < 3 * EDGE) return 0;
  if (at < start + EDGE) return -Math.ceil(FASTEST * Math.min(1, (start + EDGE - at) / EDGE));
  if (at > end - EDGE) return Math.ceil(FASTEST * Math.min(1, (at - end + EDGE) / EDGE));
  return 0;
}

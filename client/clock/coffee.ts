/** How the coffee looks: full and waiting, running, paused, the last minute, drunk. */
export type DiscState = 'ready' | 'running' | 'paused' | 'last' | 'up';

export interface TimeShown {
  /** Time left and the whole time, ms. */
  readonly left: number;
  readonly total: number;
  readonly state: DiscState;
}

/** The look of a running clock: its last minute is red, but only where a minute is less than the whole. */
export function runningState(left: number, total: number): DiscState {
  if (left <= 0) return 'up';
  return left <= 60_000 && total > 60_000 ? 'last' : 'running';
}

/** Where the hand stands, as a fraction of a turn clockwise from 12, in steps of whole seconds: calm, cheap, easy to read. */
export function handAt({ left, total }: Pick<TimeShown, 'left' | 'total'>): number {
  if (total <= 0) return 1;
  return Math.min(1, Math.max(0, 1 - (Math.ceil(left / 1000) * 1000) / total));
}

const place = (turn: number, radius: number): [number, number] => {
  const angle = turn * 2 * Math.PI;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
};
const at = (n: number): string => String(Math.round(n * 1000) / 1000);

/** The coffee: the sector from the hand on to 12 o'clock, so it empties clockwise. Empty when none is left. */
export function sector(turn: number, radius: number): string {
  if (turn >= 1) return '';
  if (turn <= 0) return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`;
  const [x, y] = place(turn, radius);
  return `M0 0L${at(x)} ${at(y)}A${radius} ${radius} 0 ${turn < 0.5 ? 1 : 0} 1 0 ${-radius}Z`;
}

/** A straight stroke outwards, from one radius to another: a tick, the hand. */
export function spoke(turn: number, from: number, to: number): string {
  const [x1, y1] = place(turn, from);
  const [x2, y2] = place(turn, to);
  return `M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`;
}

/** The 12 ticks of a rim, longer at the quarters, as one path. */
export function ticks(outer: number, inner: number, quarterOuter: number, quarterInner: number): string {
  return Array.from({ length: 12 }, (_, i) =>
    i % 3 === 0 ? spoke(i / 12, quarterInner, quarterOuter) : spoke(i / 12, inner, outer),
  ).join('');
}

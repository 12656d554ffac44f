import type { ClockId } from './ids.ts';

/** The one clock of a board, in server time (ms since 1970) and durations in ms. */
export type Clock =
  | { readonly status: 'off' }
  | { readonly status: 'ready'; readonly total: number }
  | {
      readonly status: 'running';
      readonly id: ClockId;
      readonly total: number;
      /** When this run began; a pause or added time begins another. Absent in old logs: when it was set. */
      readonly since?: number;
      readonly endsAt: number;
    }
  | { readonly status: 'paused'; readonly id: ClockId; readonly total: number; readonly left: number }
  | { readonly status: 'up'; readonly id: ClockId; readonly total: number };

export const NO_CLOCK: Clock = { status: 'off' };

/** Milliseconds left at `now` (server time); null when no clock is set. */
export function timeLeft(clock: Clock, now: number): number | null {
  switch (clock.status) {
    case 'off':
      return null;
    case 'ready':
      return clock.total;
    case 'running':
      return Math.max(0, clock.endsAt - now);
    case 'paused':
      return clock.left;
    case 'up':
      return 0;
  }
}

/** Milliseconds this run of the clock has lasted at `now`, at most until it rings; 0 when it does not run. */
export function ranFor(clock: Clock, now: number): number {
  if (clock.status !== 'running') return 0;
  const since = clock.since ?? clock.endsAt - clock.total;
  return Math.max(0, Math.min(now, clock.endsAt) - since);
}

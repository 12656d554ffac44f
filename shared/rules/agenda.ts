import type { Open } from '../model/board.ts';
import { timeLeft } from '../model/clock.ts';
import { current, minutesOf, plan, template } from './phases.ts';

const MINUTE = 60_000;

export interface Agenda {
  /** When the last phase ends if everything left takes its planned time (server time, ms). */
  readonly endsAt: number;
  /** Whole minutes behind the plan; negative: ahead. */
  readonly behind: number;
}

/**
 * The planned end and how far the group is behind its plan, at `now` (server time). The plan starts when the board
 * starts, with the welcome before stage 1, while the first clock waits; skipped and switched-off phases take no time.
 */
export function agenda(open: Open, now: number): Agenda {
  const here = current(open);
  const places = plan(open);
  const welcome = template(open).welcome;
  const minutes = (from: number, to?: number) =>
    places.slice(from, to).reduce((sum, place) => sum + minutesOf(open, place), 0);
  const at = places.findIndex(({ key }) => key === here.key);
  const { startedAt, enteredAt } = open.walk;
  if (startedAt === null) return { endsAt: now + (welcome + minutes(0)) * MINUTE, behind: 0 };
  const left =
    open.clock.status === 'ready'
      ? open.clock.total + Math.max(0, startedAt + welcome * MINUTE - now)
      : leftHere(open, now, minutesOf(open, here) * MINUTE, enteredAt ?? startedAt);
  const endsAt = now + left + minutes(at + 1) * MINUTE + Math.max(0, (open.walk.breakUntil ?? now) - now);
  const plannedEnd = startedAt + (welcome + minutes(0)) * MINUTE;
  return { endsAt, behind: Math.round((endsAt - plannedEnd) / MINUTE) };
}

/** Time this phase still needs: what the clock says, else what is left of its planned minutes. */
function leftHere(open: Open, now: number, planned: number, enteredAt: number): number {
  const { phase } = current(open);
  // Where topics take turns the clock is one topic's.
  const isTurns = phase.kind === 'discuss' || (phase.kind === 'share' && phase.turns === true);
  return (isTurns ? null : timeLeft(open.clock, now)) ?? Math.max(0, planned - (now - enteredAt));
}

import type { Clock } from '#shared/model/clock.ts';
import type { WordKey } from '#shared/words/say.ts';
import { runningState, type TimeShown } from '../../clock/coffee.ts';

/** The clock as the room sees it, with the word below the digits where the digits alone don't say it. */
export interface ClockShown extends TimeShown {
  readonly word: WordKey | null;
}

const WORDS: Readonly<Record<TimeShown['state'], WordKey | null>> = {
  ready: null,
  running: null,
  paused: 'parts.paused',
  last: 'screen.lastMinute',
  up: 'parts.timeUp',
};

/** Null: no time is set, so no clock is shown. `left` as from `useTimeLeft`, ms. */
export function clockShown(clock: Clock, left: number | null): ClockShown | null {
  if (clock.status === 'off' || left === null) return null;
  const state = clock.status === 'running' ? runningState(left, clock.total) : clock.status;
  return { left, total: clock.total, state, word: WORDS[state] };
}

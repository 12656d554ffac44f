import { useMemo } from 'react';
import { type Minutes, minutes } from '#shared/minutes/minutes.ts';
import { useBoard, useClient, useTimeLeft } from '../store/BoardContext.tsx';

/** How often what runs is counted anew, ms: minutes are told. */
const STEP_MS = 15_000;

/** The minutes as they stand, live while the board runs. */
export function useMinutes(): Minutes {
  const part = useBoard((all) => all);
  const { now } = useClient();
  // Wakes the page while a clock runs.
  useTimeLeft(part.clock);
  const step = Math.floor(now() / STEP_MS);
  return useMemo(() => minutes(part, step * STEP_MS), [part, step]);
}

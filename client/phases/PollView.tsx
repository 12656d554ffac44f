import type { PhaseProps } from './place.ts';

/** The closing round: takeaways, and the return on everybody's time. */
export function PollView(_: PhaseProps) {
  return null;
}

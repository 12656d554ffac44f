import type { PhaseProps } from './place.ts';

/** Topic after topic, each on a time box. */
export function DiscussView(_: PhaseProps) {
  return null;
}

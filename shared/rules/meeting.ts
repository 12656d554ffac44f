import type { Open } from '../model/board.ts';
import { current, minutesOf, plan, template } from './phases.ts';
import { discussing, queueOf } from './topics.ts';

const MINUTE = 60_000;

/** The clock of the meeting while topics are discussed. */
export interface Meeting {
  /** Milliseconds left for topics if the plan is kept; negative: over. */
  readonly left: number;
  /** Topics not yet discussed, the one under discussion included. */
  readonly topics: number;
  /** The last five minutes for topics have begun. */
  readonly ending: boolean;
}

/** What is left for how many topics, at `now` (server time); null outside a discuss phase. */
export function meeting(open: Open, now: number): Meeting | null {
  const here = current(open);
  const { startedAt } = open.walk;
  if (here.phase.kind !== 'discuss' || startedAt === null) return null;
  const until = plan(open).findIndex(({ key }) => key === here.key) + 1;
  const planned = plan(open)
    .slice(0, until)
    .reduce((sum, place) => sum + minutesOf(open, place), template(open).welcome);
  const left = startedAt + planned * MINUTE - now;
  const topics = queueOf(open, here.stage.id).length + (discussing(open) ? 1 : 0);
  return { left, topics, ending: left <= 5 * MINUTE };
}

import type { PublicPart } from '../board/publicPart.ts';
import type { Action } from '../model/topic.ts';
import { LIMITS } from '../rules/limits.ts';
import { minutes } from './minutes.ts';

/** What one meeting leaves to the next, without whose it was. */
export interface CarriedOver {
  /** The words of topics to talk about. */
  readonly topics: readonly string[];
  readonly actions: readonly Pick<Action, 'text' | 'who' | 'by'>[];
}

/**
 * What is carried on to the next board: parked topics, actions nobody has ticked and, with `waiting`, what was not
 * discussed, before the parked.
 */
export function carryOver(part: PublicPart, waiting: boolean): CarriedOver {
  const told = minutes(part, 0);
  const topics = told.stages.flatMap((stage) => stage.topics);
  const left = topics.filter(({ status }) => status === 'parked' || (waiting && status === 'waiting'));
  const actions = [...topics.flatMap((topic) => topic.actions), ...told.actions].filter(({ done }) => !done);
  return {
    topics: left.flatMap(({ title }) => title || []).slice(0, LIMITS.notesPerMember),
    actions: actions.map(({ text, who, by }) => ({ text, who, by })).slice(0, LIMITS.actionsPerBoard),
  };
}

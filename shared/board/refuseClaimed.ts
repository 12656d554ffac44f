import type { BoardState } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import { get, ids } from '../model/records.ts';
import { type Decision, refuse } from './decide/decision.ts';

/**
 * The id of a note that was removed stays its author's, who may still bring it back: under the same id a note of somebody else
 * would be both of theirs. Only the server can tell, since it alone knows who wrote what. Refuses: taken.
 */
export function refuseClaimed({ mine }: BoardState, me: MemberId, decision: Decision): Decision {
  if (!decision.ok) return decision;
  const isClaimed = decision.events.some(
    (event) =>
      event.type === 'noteWritten' &&
      ids(mine).some((other) => other !== me && get(get(mine, other)?.notes ?? {}, event.note.id)),
  );
  return isClaimed ? refuse('taken') : decision;
}

import type { BoardState, Mine } from '../model/board.ts';
import type { MemberId, NoteId } from '../model/ids.ts';
import { idsBy } from '../model/indexRecords.ts';
import { ids } from '../model/records.ts';
import { type Decision, refuse } from './decide/decision.ts';

const writers = idsBy<Mine, NoteId>(({ notes }) => ids(notes));

/**
 * The id of a note that was removed stays its author's, who may still bring it back: under the same id a note of somebody else
 * would be both of theirs. Only the server can tell, since it alone knows who wrote what. Refuses: taken.
 */
export function refuseClaimed({ mine }: BoardState, me: MemberId, decision: Decision): Decision {
  if (!decision.ok) return decision;
  const isClaimed = decision.events.some(
    (event) => event.type === 'noteWritten' && writers(mine, event.note.id).some((other) => other !== me),
  );
  return isClaimed ? refuse('taken') : decision;
}

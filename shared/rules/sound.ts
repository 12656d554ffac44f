import type { Open } from '../model/board.ts';
import type { GroupId, NoteId, StatementId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import { all, get, ids } from '../model/records.ts';
import type { Statement } from '../model/statement.ts';
import { LIMITS } from './limits.ts';

/**
 * Whether everything lies somewhere: each note in a lane or a group that exists, no group empty or under the id of a note,
 * each line under one that exists.
 */
export function isSound({ notes, groups, statements }: Open): boolean {
  const filled = new Set(all<NoteId, Note>(notes).flatMap(({ group }) => group ?? []));
  const groupsAreThere = [...filled].every((group) => get(groups, group));
  const groupsAreFilled = ids<GroupId, unknown>(groups).every(
    (group) => filled.has(group) && !get(notes, group as string as NoteId),
  );
  return (
    groupsAreThere &&
    groupsAreFilled &&
    all<StatementId, Statement>(statements).every((line) => hasPlace(statements, line))
  );
}

/** Whether a line reaches the top of its box within the levels there are. */
function hasPlace(statements: Open['statements'], line: Statement): boolean {
  let at: Statement | undefined = line;
  for (let level = 1; at?.box === line.box && level <= LIMITS.nesting; level++) {
    if (at.parent === null) return true;
    at = get(statements, at.parent);
  }
  return false;
}

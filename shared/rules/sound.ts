import type { Open } from '../model/board.ts';
import type { GroupId, NoteId, StatementId, TargetId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import { all, get, ids } from '../model/records.ts';
import type { Statement } from '../model/statement.ts';
import type { Action, Takeaway, Topic } from '../model/topic.ts';
import { LIMITS } from './limits.ts';
import { targetOf } from './voting.ts';

/**
 * Whether everything lies somewhere: each note in a lane or a group that exists, no group empty or under the id of a note,
 * each line under one that exists, each thing said under a topic that does.
 */
export function isSound(open: Open): boolean {
  const { notes, groups, statements } = open;
  const filled = new Set(all<NoteId, Note>(notes).flatMap(({ group }) => group ?? []));
  const groupsAreThere = [...filled].every((group) => get(groups, group));
  const groupsAreFilled = ids<GroupId, unknown>(groups).every(
    (group) => filled.has(group) && !get(notes, group as string as NoteId),
  );
  return (
    groupsAreThere &&
    areTopicsThere(open) &&
    groupsAreFilled &&
    all<StatementId, Statement>(statements).every((line) => hasPlace(statements, line))
  );
}

/** Whether what was talked about is still a topic, and at most one is under discussion. */
function areTopicsThere(open: Open): boolean {
  const topics = all<TargetId, Topic>(open.topics);
  const pointed = [...all<string, Takeaway | Action>(open.takeaways), ...all<string, Takeaway | Action>(open.actions)];
  return (
    topics.filter(({ status }) => status === 'discussing').length <= 1 &&
    topics.every(({ id, status }) => status === 'waiting' || targetOf(open, id)) &&
    pointed.every(({ topic }) => topic === null || targetOf(open, topic))
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

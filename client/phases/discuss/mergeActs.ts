import type { Open } from '#shared/model/board.ts';
import type { GroupId, NoteId, TargetId } from '#shared/model/ids.ts';
import { topicNotes } from '#shared/rules/topics.ts';
import { targetOf } from '#shared/rules/voting.ts';
import type { Wish } from '../../wall/dropActs.ts';

/**
 * The act that makes two topics one, none when one of them is gone. Dots, takeaways and minutes move along. `fresh` is the
 * id of the group that two lone notes become. What is merged into stands first, so that its words stay the title.
 */
export function mergeActs(open: Open, from: TargetId, into: TargetId, fresh: GroupId): Wish[] {
  const moved = targetOf(open, from);
  const there = targetOf(open, into);
  if (!moved || !there || from === into) return [];
  const isNote = (target: typeof moved) => 'text' in target;
  if (isNote(moved) && isNote(there)) {
    return [{ type: 'group.form', body: { group: fresh, notes: [into as NoteId, from as NoteId] } }];
  }
  if (isNote(moved)) {
    const after = topicNotes(open, into).at(-1)?.id ?? null;
    return [{ type: 'note.move', body: { note: from as NoteId, group: into as GroupId, after } }];
  }
  if (isNote(there)) {
    return [{ type: 'note.move', body: { note: into as NoteId, group: from as GroupId, after: null } }];
  }
  return [{ type: 'group.merge', body: { from: from as GroupId, into: into as GroupId } }];
}

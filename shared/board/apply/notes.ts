import type { BoardState } from '../../model/board.ts';
import { drop, put } from '../../model/changeRecords.ts';
import type { GroupId, NoteId } from '../../model/ids.ts';
import type { Note } from '../../model/note.ts';
import { get } from '../../model/records.ts';
import { carryInto, carryTopic, letGo } from '../../rules/carryTopic.ts';
import { isEmptyGroup } from '../../rules/wall.ts';
import type { Placed } from '../events.ts';
import { type Handlers, withMine, withOpen } from './handler.ts';

function change(state: BoardState, id: NoteId, patch: Partial<Note>): BoardState {
  const note = get(state.open.notes, id);
  return note ? withOpen(state, { notes: put(state.open.notes, id, { ...note, ...patch }) }) : state;
}

function place(state: BoardState, placed: readonly Placed[], group: GroupId | null): BoardState {
  return placed.reduce((now, { note, order }) => change(now, note, { group, order }), state);
}

/**
 * A group that lost its last note is gone. What hangs on it moves along into the group that took the note; without one
 * its dots return, and the talk about it stays with `note`.
 */
function dropEmpty(
  state: BoardState,
  group: GroupId | null,
  into: GroupId | null = null,
  note: NoteId | null = null,
): BoardState {
  if (!group || !isEmptyGroup(state.open, group)) return state;
  const dropped = withOpen(state, { groups: drop(state.open.groups, group) });
  if (into) return carryInto(dropped, group, into);
  return letGo(note ? carryTopic(dropped, group, note) : dropped, group);
}

export const notes: Handlers<
  | 'draftKept'
  | 'draftDropped'
  | 'draftsRevealed'
  | 'noteWritten'
  | 'noteEdited'
  | 'noteSigned'
  | 'noteRemoved'
  | 'noteMoved'
  | 'groupFormed'
  | 'groupNamed'
  | 'groupsMerged'
  | 'groupDissolved'
> = {
  draftKept: (state, { member, draft }) =>
    withMine(state, member, ({ drafts }) => ({ drafts: put(drafts, draft.id, draft) })),
  draftDropped: (state, { member, draft }) =>
    withMine(state, member, ({ drafts }) => ({ drafts: drop(drafts, draft) })),
  draftsRevealed: (state, { notes: revealed }) =>
    revealed.reduce(
      (now, { draft, member, note }) =>
        withMine(withOpen(now, { notes: put(now.open.notes, note.id, note) }), member, (mine) => ({
          drafts: drop(mine.drafts, draft),
          notes: put(mine.notes, note.id, true),
        })),
      state,
    ),
  noteWritten: (state, { note, member }) =>
    withMine(withOpen(state, { notes: put(state.open.notes, note.id, note) }), member, (mine) => ({
      notes: put(mine.notes, note.id, true),
    })),
  noteEdited: (state, { note, text }) => change(state, note, { text }),
  noteSigned: (state, { note, author }) => change(state, note, { author }),
  noteRemoved: (state, { note }) => {
    const group = get(state.open.notes, note)?.group ?? null;
    return dropEmpty(letGo(withOpen(state, { notes: drop(state.open.notes, note) }), note), group);
  },
  noteMoved: (state, { note, group, order }) => {
    const left = get(state.open.notes, note)?.group ?? null;
    const moved = change(state, note, { group, order });
    const carried = group && !left ? carryInto(moved, note, group) : moved;
    return left === group ? carried : dropEmpty(carried, left, group, note);
  },
  groupFormed: (state, { group, notes: placed }) => {
    const left = placed.map(({ note }) => get(state.open.notes, note)?.group ?? null);
    const formed = place(withOpen(state, { groups: put(state.open.groups, group.id, group) }), placed, group.id);
    const carried = placed.reduce((now, { note }, i) => (left[i] ? now : carryInto(now, note, group.id)), formed);
    return left.reduce((now, from) => dropEmpty(now, from, group.id), carried);
  },
  groupNamed: (state, { group, name }) => {
    const found = get(state.open.groups, group);
    return found ? withOpen(state, { groups: put(state.open.groups, group, { ...found, name }) }) : state;
  },
  groupsMerged: (state, { from, into, notes: placed, name }) => {
    const merged = carryInto(place(state, placed, into), from, into);
    const target = get(merged.open.groups, into);
    const groups = drop(merged.open.groups, from);
    return withOpen(merged, { groups: target ? put(groups, into, { ...target, name }) : groups });
  },
  groupDissolved: (state, { group, notes: placed }) => {
    const dissolved = withOpen(place(state, placed, null), { groups: drop(state.open.groups, group) });
    return letGo(carryTopic(dissolved, group, placed[0]?.note ?? null), group);
  },
};

import type { BoardState } from '../../model/board.ts';
import type { GroupId, NoteId } from '../../model/ids.ts';
import type { Note } from '../../model/note.ts';
import { drop, get, put } from '../../model/records.ts';
import { forgetTarget, retarget } from '../../rules/voting.ts';
import type { Placed } from '../events.ts';
import { type Handlers, withMine, withOpen } from './handler.ts';

function change(state: BoardState, id: NoteId, patch: Partial<Note>): BoardState {
  const note = get(state.open.notes, id);
  return note ? withOpen(state, { notes: put(state.open.notes, id, { ...note, ...patch }) }) : state;
}

function place(state: BoardState, placed: readonly Placed[], group: GroupId | null): BoardState {
  return placed.reduce((now, { note, order }) => change(now, note, { group, order }), state);
}

/** A group that lost its last note is gone. Its dots move along into the group that took the note, or return. */
function dropEmpty(state: BoardState, group: GroupId | null, into: GroupId | null = null): BoardState {
  if (!group || Object.values<Note>(state.open.notes).some((note) => note.group === group)) return state;
  const dropped = withOpen(state, { groups: drop(state.open.groups, group) });
  return into ? retarget(dropped, group, into) : forgetTarget(dropped, group);
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
    return dropEmpty(forgetTarget(withOpen(state, { notes: drop(state.open.notes, note) }), note), group);
  },
  noteMoved: (state, { note, group, order }) => {
    const left = get(state.open.notes, note)?.group ?? null;
    const moved = change(state, note, { group, order });
    const carried = group && !left ? retarget(moved, note, group) : moved;
    return left === group ? carried : dropEmpty(carried, left, group);
  },
  groupFormed: (state, { group, notes: placed }) => {
    const left = placed.map(({ note }) => get(state.open.notes, note)?.group ?? null);
    const formed = place(withOpen(state, { groups: put(state.open.groups, group.id, group) }), placed, group.id);
    const carried = placed.reduce((now, { note }, i) => (left[i] ? now : retarget(now, note, group.id)), formed);
    return left.reduce((now, from) => dropEmpty(now, from, group.id), carried);
  },
  groupNamed: (state, { group, name }) => {
    const found = get(state.open.groups, group);
    return found ? withOpen(state, { groups: put(state.open.groups, group, { ...found, name }) }) : state;
  },
  groupsMerged: (state, { from, into, notes: placed, name }) => {
    const merged = retarget(place(state, placed, into), from, into);
    const target = get(merged.open.groups, into);
    const groups = drop(merged.open.groups, from);
    return withOpen(merged, { groups: target ? put(groups, into, { ...target, name }) : groups });
  },
  groupDissolved: (state, { group, notes: placed }) =>
    forgetTarget(withOpen(place(state, placed, null), { groups: drop(state.open.groups, group) }), group),
};

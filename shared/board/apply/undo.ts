import type { BoardState, Mine, Touched, UndoEntry, UndoRoot } from '../../model/board.ts';
import { NOTHING_MINE } from '../../model/board.ts';
import { drop, put } from '../../model/changeRecords.ts';
import type { MemberId, Records, TargetId } from '../../model/ids.ts';
import { changedIds, get } from '../../model/records.ts';
import { letGo } from '../../rules/carryTopic.ts';
import { LIMITS } from '../../rules/limits.ts';
import { canCarryDots } from '../../rules/voting.ts';
import type { Happened } from '../events.ts';
import { type Handlers, withHidden, withMine, withOpen } from './handler.ts';

/** The records of one root that undo can put back. */
export function rootOf(state: BoardState, root: UndoRoot, member: MemberId): Records<string, unknown> {
  const mine = get(state.mine, member) ?? NOTHING_MINE;
  switch (root) {
    case 'notes':
      return state.open.notes;
    case 'groups':
      return state.open.groups;
    case 'statements':
      return state.open.statements;
    case 'topics':
      return state.open.topics;
    case 'takeaways':
      return state.open.takeaways;
    case 'actions':
      return state.open.actions;
    case 'roomBallots':
      return state.hidden.room.ballots;
    case 'drafts':
      return mine.drafts;
    case 'mineNotes':
      return mine.notes;
    case 'rounds':
      return state.open.rounds;
    case 'ballots':
      return ballotsByMember(state);
  }
}

function ballotsByMember({ mine }: BoardState): Records<string, unknown> {
  const voters = Object.entries<Mine>(mine).filter(([, { ballots }]) => ballots !== NOTHING_MINE.ballots);
  return Object.fromEntries(voters.map(([member, { ballots }]) => [member, ballots]));
}

/** The state with one record as it was. */
function restore(state: BoardState, member: MemberId, { root, id, before }: Touched): BoardState {
  // The value was taken from this very root by `touchedBy`, so it has its type.
  if (root === 'ballots') return withMine(state, id as MemberId, () => ({ ballots: (before ?? {}) as never }));
  const current = rootOf(state, root, member);
  return setRoot(state, root, member, before === null ? drop(current, id) : put(current, id, before));
}

function setRoot(state: BoardState, root: UndoRoot, member: MemberId, records: Records<string, unknown>): BoardState {
  const value = records as never;
  if (root === 'drafts') return withMine(state, member, () => ({ drafts: value }));
  if (root === 'mineNotes') return withMine(state, member, () => ({ notes: value }));
  if (root === 'roomBallots') return withHidden(state, { room: { ...state.hidden.room, ballots: value } });
  return withOpen(state, { [root]: value });
}

/** But `ballots`: those are everybody's, and looked through only where something changed. */
const ROOTS: readonly UndoRoot[] = [
  'notes',
  'groups',
  'statements',
  'drafts',
  'mineNotes',
  'topics',
  'takeaways',
  'actions',
  'rounds',
  'roomBallots',
];

/** Acts that can be taken back. Dots, weights and votes take themselves back by being set again. */
const UNDOABLE = /^(draft\.(put|drop|share)|note\.(add|edit|remove|move)|(group|statement|takeaway|action)\.\w+)$/;

function touchedBy(before: BoardState, after: BoardState, member: MemberId): Touched[] {
  const touched = ROOTS.flatMap((root) => {
    const old = rootOf(before, root, member);
    const now = rootOf(after, root, member);
    return changedIds(old, now).map((id) => ({ root, id, before: get(old, id) ?? null, after: get(now, id) ?? null }));
  });
  return [...touched, ...touchedBallots(before, after)];
}

function touchedBallots({ mine: old }: BoardState, { mine: now }: BoardState): Touched[] {
  const ballots = (mine: BoardState['mine'], id: MemberId) => {
    const own = get(mine, id)?.ballots ?? NOTHING_MINE.ballots;
    return own === NOTHING_MINE.ballots ? null : own;
  };
  return changedIds(old, now)
    .map((id) => ({ root: 'ballots', id, before: ballots(old, id), after: ballots(now, id) }) as const)
    .filter((touched) => touched.before !== touched.after);
}

/** Remembers what a member's act touched, so that it can be taken back while that is unchanged. */
export function remember(before: BoardState, after: BoardState, { by, command, kind }: Happened): BoardState {
  if (by === 'system' || !UNDOABLE.test(kind)) return after;
  const touched = touchedBy(before, after, by);
  if (touched.length === 0) return after;
  const entry: UndoEntry = { command, kind, touched };
  const stack = [...(get(after.hidden.undo, by) ?? []), entry].slice(-LIMITS.undo);
  return withHidden(after, { undo: put(after.hidden.undo, by, stack) });
}

export const undo: Handlers<'restored'> = {
  restored: (state, { member, records, undone }) => {
    const restored = records.reduce((now, record) => restore(now, member, record), state);
    const stack = (get(restored.hidden.undo, member) ?? []).filter(({ command }) => command !== undone);
    const returned = records.reduce((now, { root, id }) => {
      const isLost = (root === 'notes' || root === 'groups') && !canCarryDots(now.open, id as TargetId);
      return isLost ? letGo(now, id as TargetId) : now;
    }, restored);
    return withHidden(returned, { undo: put(returned.hidden.undo, member, stack) });
  },
};

import type { Ballot, Tally } from '../model/ballot.ts';
import type { BoardState, Mine, Open } from '../model/board.ts';
import { drop, put } from '../model/changeRecords.ts';
import type { GroupId, NoteId, Records, TargetId } from '../model/ids.ts';
import { idsBy } from '../model/indexRecords.ts';
import type { Group, Note } from '../model/note.ts';
import { all, count, get, ids } from '../model/records.ts';
import type { PhaseKey, StageId } from '../templates/template.ts';
import { byOrder } from './order.ts';
import { takesPart } from './permissions.ts';
import { allPlaces } from './phases.ts';

/** What can carry dots or weights in a stage: its groups and the notes that lie in none, in the wall's order. */
export function targetsOf(open: Open, stage: StageId): (Group | Note)[] {
  const groups = all<GroupId, Group>(open.groups).filter((group) => group.stage === stage);
  const loose = all<NoteId, Note>(open.notes).filter((note) => note.stage === stage && note.group === null);
  return [...groups.sort(byOrder), ...loose.sort(byOrder)];
}

/** The group, or the note that lies in none, of that id. */
export function targetOf(open: Open, target: TargetId): Group | Note | undefined {
  const note = get(open.notes, target as NoteId);
  return get(open.groups, target as GroupId) ?? (note?.group === null ? note : undefined);
}

export const canCarryDots = (open: Open, target: TargetId): boolean => targetOf(open, target) !== undefined;

export const isTarget = (open: Open, stage: StageId, target: TargetId): boolean =>
  targetOf(open, target)?.stage === stage;

export const dotsSpent = (ballot: Ballot | undefined): number =>
  ballot ? all<TargetId, number>(ballot).reduce((sum, n) => sum + n, 0) : 0;

/** The ballots of one phase, of everybody who may vote; without what was placed for the room. */
export function ballotsOf(state: BoardState, phase: PhaseKey): Ballot[] {
  return voting(state.mine, true).flatMap((member) => {
    const ballot = get(state.mine, member)?.ballots[phase];
    return ballot && takesPart(state.open, member) ? [ballot] : [];
  });
}

/** Dots per target. Only what may be voted on counts. */
export function countDots(state: BoardState, phase: PhaseKey, stage: StageId): Tally {
  const tally: Record<TargetId, number> = {};
  for (const ballot of [...ballotsOf(state, phase), countRoomDots(state, phase, stage)]) {
    for (const target of ids<TargetId, number>(ballot)) {
      if (isTarget(state.open, stage, target)) tally[target] = (tally[target] ?? 0) + (ballot[target] ?? 0);
    }
  }
  return tally;
}

/** Dots per target that were placed for people without a device. */
export function countRoomDots({ open, hidden }: BoardState, phase: PhaseKey, stage: StageId): Tally {
  const ballot: Ballot = get(hidden.room.ballots, phase) ?? {};
  return Object.fromEntries(Object.entries(ballot).filter(([id]) => isTarget(open, stage, id as TargetId)));
}

/** How many gave each answer of a poll: `{'4': 7}`. */
export function countAnswers(state: BoardState, phase: PhaseKey): Tally {
  const counts: Record<string, number> = {};
  for (const ballot of ballotsOf(state, phase)) {
    for (const answer of all<TargetId, number>(ballot)) counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
}

/** The median of each target's weights; of an even number the mean of the middle two. Unweighed targets are absent. */
export function medianWeights(state: BoardState, phase: PhaseKey, stage: StageId): Tally {
  const tally: Record<TargetId, number> = {};
  const ballots = ballotsOf(state, phase);
  for (const { id } of targetsOf(state.open, stage)) {
    const given = ballots.flatMap((ballot) => ballot[id] ?? []).sort((a, b) => a - b);
    const middle = given.length / 2;
    const high = given[Math.floor(middle)];
    if (high === undefined) continue;
    tally[id] = given.length % 2 ? high : ((given[middle - 1] ?? high) + high) / 2;
  }
  return tally;
}

const voting = idsBy<Mine, true>(({ ballots }) => (count(ballots) > 0 ? [true] : []));

/** Rewrites every ballot; of closed rounds too, since they may be reopened. */
function mapBallots(state: BoardState, change: (ballot: Ballot, phase: PhaseKey) => Ballot): BoardState {
  let mine = state.mine;
  for (const member of voting(state.mine, true)) {
    const theirs = get(state.mine, member);
    if (!theirs) continue;
    let ballots: Records<PhaseKey, Ballot> = theirs.ballots;
    for (const phase of ids<PhaseKey, Ballot>(theirs.ballots)) {
      const before = theirs.ballots[phase];
      if (!before) continue;
      const after = change(before, phase);
      if (after !== before) ballots = put(ballots, phase, after);
    }
    if (ballots !== theirs.ballots) mine = put(mine, member, { ...theirs, ballots });
  }
  return mine === state.mine ? state : { ...state, mine };
}

/** The same for what was placed for people without a device. */
function mapRoomBallots(state: BoardState, change: (ballot: Ballot, phase: PhaseKey) => Ballot): BoardState {
  let { ballots } = state.hidden.room;
  for (const [phase, before] of Object.entries(ballots)) {
    const after = change(before, phase as PhaseKey);
    if (after !== before) ballots = put(ballots, phase, after);
  }
  if (ballots === state.hidden.room.ballots) return state;
  return { ...state, hidden: { ...state.hidden, room: { ...state.hidden.room, ballots } } };
}

/** Rewrites what closed rounds counted. */
function mapTallies(state: BoardState, change: (tally: Tally, phase: PhaseKey) => Tally): BoardState {
  let { rounds } = state.open;
  for (const phase of ids<PhaseKey, Open['rounds'][PhaseKey]>(rounds)) {
    const round = rounds[phase];
    if (round?.status === 'open' && round.before) {
      const before = change(round.before, phase);
      if (before !== round.before) rounds = put(rounds, phase, { ...round, before });
    }
    if (round?.status !== 'closed') continue;
    const tally = change(round.tally, phase);
    const room = round.room && change(round.room, phase);
    if (tally !== round.tally || room !== round.room)
      rounds = put(rounds, phase, { ...round, tally, ...(room && { room }) });
  }
  return rounds === state.open.rounds ? state : { ...state, open: { ...state.open, rounds } };
}

/**
 * Dots on something merged move along, with what a closed round counted for it. Where a round does not stack, two dots
 * of one member that meet become one; the other returns. Weights do not add up: the stronger one stays, in the result too.
 */
export function retarget(state: BoardState, from: TargetId, into: TargetId): BoardState {
  const people = state.open.settings.room.people;
  const joined = (adds: (phase: PhaseKey) => boolean, most: number) => (ballot: Ballot, phase: PhaseKey) => {
    const dots = ballot[from];
    if (dots === undefined) return ballot;
    const there = ballot[into] ?? 0;
    return put(
      drop(ballot, from),
      into,
      adds(phase) ? there + dots : Math.min(there + dots, Math.max(there, dots, most)),
    );
  };
  const stacks = (phase: PhaseKey) => get(state.open.rounds, phase)?.stacking === true;
  const own = mapBallots(state, joined(stacks, 0));
  // Several people stand behind the room's dots, so that where dots do not stack each may still have one there.
  const moved = mapRoomBallots(own, joined(stacks, people));
  const weighed = new Set(allPlaces(state.open).flatMap(({ phase, key }) => (phase.kind === 'weigh' ? key : [])));
  return mapTallies(moved, (tally, phase) => {
    const [there, here] = [tally[into] ?? 0, tally[from]];
    if (here === undefined) return tally;
    return put(drop(tally, from), into, weighed.has(phase) ? Math.max(there, here) : there + here);
  });
}

/** Dots on something removed return to their owners, and leave the results. */
export function forgetTarget(state: BoardState, target: TargetId): BoardState {
  const forget = (ballot: Ballot) => drop(ballot, target);
  return mapTallies(mapRoomBallots(mapBallots(state, forget), forget), forget);
}

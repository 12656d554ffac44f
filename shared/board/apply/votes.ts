import type { Round, Tally } from '../../model/ballot.ts';
import type { BoardState, Mine } from '../../model/board.ts';
import { drop, put } from '../../model/changeRecords.ts';
import type { GroupId, MemberId, NoteId, Records, TargetId } from '../../model/ids.ts';
import { get, ids } from '../../model/records.ts';
import type { PhaseKey } from '../../templates/template.ts';
import { type Handlers, withHidden, withMine, withOpen } from './handler.ts';

/** The wall sorts once: groups and loose notes take the orders their dots gave them. */
function reorder(state: BoardState, orders: Records<TargetId, string>): BoardState {
  let { groups, notes } = state.open;
  for (const target of ids(orders)) {
    const order = orders[target];
    if (order === undefined) continue;
    const group = get(groups, target as GroupId);
    const note = get(notes, target as NoteId);
    if (group) groups = put(groups, group.id, { ...group, order });
    else if (note) notes = put(notes, note.id, { ...note, order });
  }
  return withOpen(state, { groups, notes });
}

function lastTally(round: Round | undefined): { before?: Tally } {
  const before = round?.status === 'closed' ? round.tally : round?.before;
  return before ? { before } : {};
}

function withoutRoomBallots(state: BoardState, phase: PhaseKey): BoardState {
  const { room } = state.hidden;
  return withHidden(state, { room: { ...room, ballots: drop(room.ballots, phase) } });
}

/** What was placed in a round is gone: it is voted anew. */
function withoutBallots(state: BoardState, phase: PhaseKey): BoardState {
  return ids<MemberId, Mine>(state.mine).reduce(
    (now, member) =>
      get(now.mine[member]?.ballots ?? {}, phase) === undefined
        ? now
        : withMine(now, member, ({ ballots }) => ({ ballots: drop(ballots, phase) })),
    withoutRoomBallots(state, phase),
  );
}

export const votes: Handlers<
  | 'dotsPlaced'
  | 'weightSet'
  | 'voteOpened'
  | 'voteClosed'
  | 'checkSet'
  | 'checkAnswered'
  | 'candidateSet'
  | 'candidateDropped'
  | 'electionSet'
  | 'electionChosen'
> = {
  dotsPlaced: (state, { phase, member, target, dots }) =>
    withMine(state, member, ({ ballots }) => {
      const ballot = get(ballots, phase) ?? {};
      return { ballots: put(ballots, phase, dots === 0 ? drop(ballot, target) : put(ballot, target, dots)) };
    }),
  weightSet: (state, { phase, member, target, weight }) =>
    withMine(state, member, ({ ballots }) => {
      const ballot = get(ballots, phase) ?? {};
      return { ballots: put(ballots, phase, weight === null ? drop(ballot, target) : put(ballot, target, weight)) };
    }),
  voteOpened: (state, { phase, dots, stacking, fresh, roomAnew }) =>
    withOpen(fresh ? withoutBallots(state, phase) : roomAnew ? withoutRoomBallots(state, phase) : state, {
      rounds: put(state.open.rounds, phase, {
        status: 'open',
        dots,
        stacking,
        ...(fresh && lastTally(get(state.open.rounds, phase))),
      }),
    }),
  voteClosed: (state, { phase, tally, orders, room }) => {
    const round = get(state.open.rounds, phase);
    if (!round) return state;
    const closed = {
      status: 'closed',
      dots: round.dots,
      stacking: round.stacking,
      tally,
      ...(room && { room }),
    } as const;
    return reorder(withOpen(state, { rounds: put(state.open.rounds, phase, closed) }), orders);
  },
  checkSet: (state, { check }) => withOpen(state, { check }),
  checkAnswered: (state, { member, id, up }) => withMine(state, member, () => ({ check: { id, up } })),
  candidateSet: (state, { candidate }) =>
    withOpen(state, { candidates: put(state.open.candidates, candidate.member, candidate) }),
  candidateDropped: (state, { member }) => withOpen(state, { candidates: drop(state.open.candidates, member) }),
  electionSet: (state, { election }) => withOpen(state, { election }),
  electionChosen: (state, { member, round, choice }) => withMine(state, member, () => ({ choice: { round, choice } })),
};

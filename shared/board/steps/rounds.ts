import type { BoardState } from '../../model/board.ts';
import type { TargetId } from '../../model/ids.ts';
import { get, ids } from '../../model/records.ts';
import { ordersBehindAll } from '../../rules/order.ts';
import { allPlaces, current, isBefore, type Place } from '../../rules/phases.ts';
import { rankingOf } from '../../rules/topics.ts';
import { countAnswers, countDots, countRoomDots, medianWeights, targetsOf } from '../../rules/voting.ts';
import type { BoardEvent } from '../events.ts';

/** Closes the round of a phase if it is open: the tally shows and, after a vote, the wall sorts once. */
export function closeRound(state: BoardState, { phase, key, stage }: Place = current(state.open)): BoardEvent[] {
  if (get(state.open.rounds, key)?.status !== 'open') return [];
  if (phase.kind === 'weigh') {
    return [{ type: 'voteClosed', phase: key, tally: medianWeights(state, key, stage.id), orders: {} }];
  }
  if (phase.kind === 'poll') return [{ type: 'voteClosed', phase: key, tally: countAnswers(state, key), orders: {} }];
  const tally = countDots(state, key, stage.id);
  const room = countRoomDots(state, key, stage.id);
  const closed = { type: 'voteClosed', phase: key, tally, ...(ids(room).length > 0 && { room }) } as const;
  // Beside a talk the queue is ranked by the tally; the wall stays as it is.
  // Where nobody placed a dot the ranking there was goes on holding.
  if (phase.kind === 'discuss') {
    const nobody = ids(tally).length === 0;
    return [{ ...closed, tally: nobody ? rankingOf(state.open, stage.id) : tally, orders: {} }];
  }
  const orders: Record<TargetId, string> = {};
  const targets = targetsOf(state.open, stage.id);
  // A stable sort: ties keep the order they had.
  const sorted = [...targets].sort((a, b) => (tally[b.id] ?? 0) - (tally[a.id] ?? 0));
  const keys = ordersBehindAll([], sorted.length);
  sorted.forEach(({ id }, i) => {
    orders[id] = keys[i] ?? 'a0';
  });
  return [{ ...closed, orders }];
}

/** Closes what is open before `to` (without it, all): also a vote the group left backwards and then passed over. */
export function closeRounds(state: BoardState, to?: Place): BoardEvent[] {
  const passed = allPlaces(state.open).filter((place) => !to || isBefore(place, to));
  return passed.flatMap((place) => closeRound(state, place));
}

/** Dots and stacking of a round that opens. */
export function roundSetting(state: BoardState, { stage, phase }: Place): { dots: number; stacking: boolean } {
  const set = get(state.open.settings.dots, stage.id);
  // A talk votes again under the terms of its stage's vote.
  const vote = phase.kind === 'discuss' ? stage.phases.find(({ kind }) => kind === 'vote') : phase;
  if (vote?.kind !== 'vote') return { dots: 5, stacking: false };
  return { dots: set?.dots ?? vote.dots, stacking: set?.stacking ?? vote.stacking };
}

import type { BoardState, Mine, TalkRule, TalkSettings } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import { get, ids } from '../model/records.ts';
import { NO_THUMBS, sumOf, type Thumb, type ThumbCounts, type Verdict } from '../model/topic.ts';
import { takesPart } from './permissions.ts';
import { presentMembers } from './present.ts';

const MINUTE = 60_000;

export const THUMBS: readonly Thumb[] = ['up', 'sideways', 'down'];

/**
 * What a rule makes of the thumbs; no thumb at all asks the facilitator.
 * - `majority`: more than half up or sideways goes on; a tie moves on.
 * - `graded`: more than half up gives the whole extension, more than half down none, everything between half of it.
 * - `abstain`: sideways does not count; more up than down goes on; a tie moves on.
 */
export function verdictOf(rule: TalkRule, counts: ThumbCounts): Verdict {
  const { up, sideways, down } = counts;
  const given = sumOf(counts);
  if (given === 0) return 'ask';
  switch (rule) {
    case 'majority':
      return 2 * (up + sideways) > given ? 'extend' : 'next';
    case 'graded':
      if (2 * up > given) return 'extend';
      return 2 * down > given ? 'next' : 'half';
    case 'abstain':
      return up > down ? 'extend' : 'next';
  }
}

/** Milliseconds of the extension that follows time box `box`; null: all are used up. */
export function extensionAfter({ times }: TalkSettings, box: number): number | null {
  const minutes = times[box + 1];
  return minutes === undefined ? null : minutes * MINUTE;
}

/** Milliseconds a verdict gives of what was asked for; halves round up to a minute. */
export function moreFor(verdict: Verdict, asks: number): number {
  if (verdict === 'extend') return asks;
  return verdict === 'half' ? Math.ceil(asks / 2 / MINUTE) * MINUTE : 0;
}

/** The thumbs of everybody who may give one, and of those without a device. */
export function countThumbs(state: BoardState, id: string): { counts: ThumbCounts; room: ThumbCounts } {
  const counts = { ...NO_THUMBS };
  for (const member of ids<MemberId, Mine>(state.mine)) {
    const mine = get(state.mine, member);
    if (mine?.thumb?.id === id && takesPart(state.open, member)) counts[mine.thumb.thumb]++;
  }
  const entered = state.hidden.room.thumbs;
  const room = entered?.id === id ? entered.counts : NO_THUMBS;
  for (const thumb of THUMBS) counts[thumb] += room[thumb];
  return { counts, room };
}

/** How many were asked and how many of them have answered: those present, and those without a device. */
export function thumbsIn(state: BoardState, id: string): { asked: number; answered: number } {
  const { open, mine, hidden } = state;
  const present = presentMembers(open);
  const given = present.filter(({ id: member }) => get(mine, member)?.thumb?.id === id).length;
  const entered = hidden.room.thumbs;
  const room = entered?.id === id ? sumOf(entered.counts) : 0;
  return { asked: present.length + open.settings.room.people, answered: given + room };
}

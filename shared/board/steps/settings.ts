import type { BoardState, RoomSettings } from '../../model/board.ts';
import { get } from '../../model/records.ts';
import { sumOf } from '../../model/topic.ts';
import type { Refusal } from '../../protocol/refusals.ts';
import { LIMITS } from '../../rules/limits.ts';
import { template } from '../../rules/phases.ts';
import { roomFits } from '../../rules/roomDots.ts';
import type { Body } from '../commands.ts';

interface Range {
  readonly least: number;
  readonly most: number;
}
const within = (value: number, { least, most }: Range): boolean => value >= least && value <= most;

/** Why settings cannot be as asked. Refuses: outOfRange, gone (a keeper who is not there), notAllowed. */
export function settingsRefuse(state: BoardState, changes: Body<'settings.change'>): Refusal | null {
  const { talk, pitchSeconds, length, room } = changes;
  const { talkMinutes } = LIMITS;
  if (talk && (talk.times.length < 1 || talk.times.length > talkMinutes.count)) return 'outOfRange';
  if (talk && !talk.times.every((minutes) => Number.isInteger(minutes) && within(minutes, talkMinutes)))
    return 'outOfRange';
  if (pitchSeconds !== undefined && !within(pitchSeconds, LIMITS.pitchSeconds)) return 'outOfRange';
  if (length !== undefined && length !== null) {
    if (!template(state.open).lengths) return 'notAllowed';
    if (!within(length, LIMITS.lengthMinutes)) return 'outOfRange';
  }
  return room ? roomRefuses(state, room) : null;
}

function roomRefuses(state: BoardState, { people, keeper }: RoomSettings): Refusal | null {
  const { open, hidden } = state;
  if (!within(people, { least: 0, most: LIMITS.roomPeople })) return 'outOfRange';
  const found = keeper === null ? undefined : get(open.members, keeper);
  if (keeper !== null && (!found || found.removed || found.role !== 'participant')) return 'gone';
  if (people >= open.settings.room.people) return null;
  // What was entered for them while it is still secret must not stand for more people than there are.
  const { thumbs } = hidden.room;
  if (open.thumbs.status === 'open' && thumbs?.id === open.thumbs.id && sumOf(thumbs.counts) > people)
    return 'outOfRange';
  return roomFits(state, people) ? null : 'outOfRange';
}

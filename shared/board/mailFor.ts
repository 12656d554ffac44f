import { type BoardState, NOTHING_MINE } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import { get } from '../model/records.ts';
import type { Mail } from '../protocol/messages.ts';
import { mayKeepRoom, mayLead } from '../rules/permissions.ts';
import { presentMembers } from '../rules/present.ts';

/**
 * Everything private that `member` may see, and nothing of anybody else's but, for whoever leads, who is not done, and
 * for whoever enters it, the voice of people without a device.
 */
export function mailFor(state: BoardState, member: MemberId, rev: number): Mail {
  return {
    rev,
    mine: get(state.mine, member) ?? NOTHING_MINE,
    undo: get(state.hidden.undo, member)?.at(-1)?.kind ?? null,
    notDone: mayLead(state.open, member) ? notDone(state) : null,
    room: mayKeepRoom(state.open, member) ? state.hidden.room : null,
  };
}

function notDone(state: BoardState): MemberId[] {
  return presentMembers(state.open)
    .filter(({ id }) => get(state.mine, id)?.doneAt !== state.open.walk.step)
    .map(({ id }) => id);
}

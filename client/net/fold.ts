import { applyEvent } from '#shared/board/apply.ts';
import type { Act } from '#shared/board/commands.ts';
import { decideAct } from '#shared/board/decide.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { type BoardState, type Mine, NOTHING_MINE } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { NO_ROOM } from '#shared/model/topic.ts';

export interface Folded {
  readonly part: PublicPart;
  readonly mine: Mine;
}

/**
 * What the board will look like once my pending acts are through, by the same rules the server runs. An act that the
 * rules refuse (or that is already there) changes nothing here; the server's answer says what becomes of it.
 */
export function fold(part: PublicPart, mine: Mine, me: MemberId, acts: readonly Act[]): Folded {
  if (acts.length === 0) return { part, mine };
  let state: BoardState = {
    open: part,
    mine: { [me]: mine },
    hidden: { tokens: {}, keys: {}, seed: '', undo: {}, writing: {}, room: NO_ROOM },
  };
  for (const act of acts) {
    const own = get(state.mine, me) ?? NOTHING_MINE;
    const decision = decideAct({ open: state.open, mine: own }, me, act);
    if (decision.ok) state = decision.events.reduce(applyEvent, state);
  }
  return { part: { ...state.open, progress: part.progress }, mine: get(state.mine, me) ?? NOTHING_MINE };
}

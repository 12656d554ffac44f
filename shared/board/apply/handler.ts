import type { BoardState, Hidden, Mine, Open } from '../../model/board.ts';
import { NOTHING_MINE } from '../../model/board.ts';
import { put } from '../../model/changeRecords.ts';
import type { MemberId } from '../../model/ids.ts';
import { get } from '../../model/records.ts';
import type { EventBodies, EventType } from '../events.ts';

export type Handlers<T extends EventType> = {
  readonly [K in T]: (state: BoardState, event: EventBodies[K]) => BoardState;
};

export const withOpen = (state: BoardState, patch: Partial<Open>): BoardState => ({
  ...state,
  open: { ...state.open, ...patch },
});

export const withHidden = (state: BoardState, patch: Partial<Hidden>): BoardState => ({
  ...state,
  hidden: { ...state.hidden, ...patch },
});

/** The state with something changed in what only `member` may see. */
export function withMine(state: BoardState, member: MemberId, change: (mine: Mine) => Partial<Mine>): BoardState {
  const mine = get(state.mine, member) ?? NOTHING_MINE;
  return { ...state, mine: put(state.mine, member, { ...mine, ...change(mine) }) };
}

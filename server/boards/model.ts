import type { BoardState } from '#shared/model/board.ts';

/** The version of the state's shape: raised with it, so that snapshots of another one are ignored and the log is replayed. */
export const MODEL = '3';

/** The state as a snapshot keeps it: without who is here and who is writing, which no log holds either. */
export function stored(state: BoardState): BoardState {
  return { ...state, open: { ...state.open, here: {} }, hidden: { ...state.hidden, writing: {} } };
}

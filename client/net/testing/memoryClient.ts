import type { MemberId } from '#shared/model/ids.ts';
import type { TestBoard } from '#shared/testing/board.ts';
import { createBoardStore } from '../../store/boardStore.ts';
import type { BoardClient } from '../boardClient.ts';

/** The line of `me` to a board in memory: acts are decided at once; `sync` shows what others have done there. */
export function memoryClient(
  board: TestBoard,
  me: MemberId,
): {
  client: BoardClient;
  sync: () => void;
  steps: readonly (readonly [string, unknown])[];
} {
  const store = createBoardStore('participant');
  const sync = () => store.setState({ me, part: board.part, mine: board.mine(me), link: { status: 'live' } });
  const steps: [string, unknown][] = [];
  const client: BoardClient = {
    store,
    act: (type, body) => {
      board.act(me, type, body);
      sync();
    },
    step: async (type, body) => {
      steps.push([type, body]);
      return { ok: true, rev: 0 };
    },
    doing: () => {},
    now: () => board.now,
    tryNow: () => {},
    token: null,
    tab: () => null,
    onRefused: () => () => {},
    close: () => {},
  };
  sync();
  return { client, sync, steps };
}

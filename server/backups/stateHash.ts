import { createHash } from 'node:crypto';
import { stored } from '../boards/model.ts';
import { readLog } from '../boards/readLog.ts';
import type { Loaded } from '../storage/BoardStore.ts';

/** What a store holds, in one line to compare. */
export interface StateHash {
  readonly boards: number;
  /** Boards that could not be read whole. */
  readonly damaged: number;
  /** SHA-256 over every board's id and the state its whole log plays to. */
  readonly hash: string;
}

/** The hash of all boards, each loaded without a snapshot. Two stores with the same hash hold the same boards. */
export function stateHash(boards: readonly string[], load: (board: string) => Loaded): StateHash {
  const hash = createHash('sha256');
  let damaged = 0;
  for (const board of [...boards].sort()) {
    const read = readLog(load(board));
    if (read.kind !== 'whole') damaged++;
    const state = read.kind === 'whole' ? stored(read.start.state) : read;
    hash.update(`${JSON.stringify(board)}\n${JSON.stringify(state, inOrder)}\n`);
  }
  return { boards: boards.length, damaged, hash: hash.digest('hex') };
}

/** Records in the order of their keys: in which order they came to be is no part of a state. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

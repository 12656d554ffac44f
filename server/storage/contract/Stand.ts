import type { BoardStore, LogEntry, NewBoard } from '../BoardStore.ts';

/** What can be spoiled at rest. `cut`: the last entry is taken away. `key`: an entry's seq is changed. */
export type Spoilt = 'body' | 'answer' | 'sum' | 'key' | 'cut' | 'record' | 'snapshot';

/** A store on a test bench: the suite gets at its data from behind. */
export interface Stand {
  readonly store: BoardStore;
  /** Closes the store and opens another over the same data. */
  reopen(): Promise<BoardStore>;
  /** Flips something at rest, as a bad disk would. `seq` counts where entries are meant. */
  spoil(board: string, what: Spoilt, seq?: number): Promise<void>;
  /** A path for a backup, and a store opened over what was written there. */
  readonly backupFile: string;
  restore(): Promise<BoardStore>;
  putAway(): Promise<void>;
}

export const MODEL = 'model-1';

/** A board whose code and time follow from its id. */
export function board(id: string): NewBoard {
  return { id, code: `CODE-${id}`, createdAt: 1_700_000_000_000 };
}

/** Entry number `n`, with words that UTF-8 and JSON could get wrong, and an answer for every odd one. */
export function entry(n: number): LogEntry {
  const answer = n % 2 === 1 ? { member: `m${n % 3}`, command: `c${n}`, rev: n } : null;
  return {
    at: 1_700_000_000_000 + n,
    events: [{ type: 'said', n, text: `Fika ☕ “${n}” \u0000\ud800\n` }, null, [n]],
    answer,
  };
}

/** Entries `from` to `to`. */
export function entries(from: number, to: number): LogEntry[] {
  return Array.from({ length: to - from + 1 }, (_, at) => entry(from + at));
}

/** The same as a load returns them. */
export function stored(from: number, to: number): object[] {
  return entries(from, to).map((one, at) => ({ seq: from + at, ...one }));
}

/** The answers owed for entries 1 to `to`. */
export function answersUntil(to: number): unknown[] {
  return entries(1, to).flatMap(({ answer }) => (answer === null ? [] : [answer]));
}

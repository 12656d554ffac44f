/** The port every store implements. What it promises is in storeContract.ts, which every store passes. */

export interface NewBoard {
  readonly id: string;
  /** The code people type, already in its canonical spelling. Unique in a store. */
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** The answer a member was given to a command, owed again whenever the same command is sent again. */
export interface OwedAnswer {
  readonly member: string;
  readonly command: string;
  readonly rev: number;
}

/** One decided command as it is written: its events (JSON values) and the answer that is owed again on retry. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly events: readonly unknown[];
  readonly answer: OwedAnswer | null;
}

/** `seq` counts a board's entries from 1. It stays on the server: it would tell that somebody drafted or voted. */
export interface StoredEntry extends LogEntry {
  readonly seq: number;
}

/** The state after entry `seq`, as the code of version `model` understands it (a JSON value). */
export interface Snapshot {
  readonly seq: number;
  readonly model: string;
  readonly state: unknown;
}

export type Loaded =
  | {
      readonly kind: 'whole';
      readonly snapshot: Snapshot | null;
      /** The entries after the snapshot, or all of them. */
      readonly entries: readonly StoredEntry[];
      /** Of the board's whole life, oldest first. */
      readonly answers: readonly OwedAnswer[];
      readonly head: number;
      /** Of the whole log. */
      readonly bytes: number;
    }
  | {
      readonly kind: 'damaged';
      readonly goodUntil: number;
      /** The longest good prefix: entries 1 to `goodUntil`. */
      readonly entries: readonly StoredEntry[];
      /** For the log and the operator, in English. */
      readonly why: string;
    }
  | { readonly kind: 'unknown' };

/**
 * - `full`: no space left. Nothing was written; the same call may succeed once there is space.
 * - `busy`: too much is waiting, or another program holds the database. Nothing was written; try again.
 * - `io`: the disk failed. The store takes nothing more until it is opened again, because what a failed fsync left behind is unknown.
 */
export type WriteFault = 'full' | 'io' | 'busy';

export type Created =
  | { readonly kind: 'ok'; readonly head: number }
  | { readonly kind: 'taken' }
  | { readonly kind: 'failed'; readonly why: WriteFault };

/** `conflict`: the log does not end where the caller believes, or the board is unknown or quarantined. Load it again to learn which. */
export type Appended =
  | { readonly kind: 'ok'; readonly head: number }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly why: WriteFault };

export interface BoardListing extends NewBoard {
  readonly head: number;
  /** True once a load found the board damaged: it takes no appends. */
  readonly quarantined: boolean;
}

export interface BoardStore {
  /** Resolves with one line when the disk has failed: every write fails with `io` from then on, and only a restart helps. */
  readonly broken: Promise<string>;
  /** Writes a board and its first entries in one transaction. `taken`: the id or the code is in use. */
  create(board: NewBoard, first: readonly LogEntry[]): Promise<Created>;
  /**
   * Writes entries `expectedSeq + 1` and on: all of them or none. Resolves `ok` only once they are committed.
   * Calls for one board are carried out in the order they were made. Rejects only entries that are not JSON.
   */
  append(board: string, expectedSeq: number, entries: readonly LogEntry[]): Promise<Appended>;
  /**
   * Keeps a snapshot in place of the last one. A cache, never needed for truth: a failure is logged, not told.
   * Resolves with its length in characters, as what it cost.
   */
  snapshot(board: string, snapshot: Snapshot): Promise<number>;
  /** Reads and verifies a board. A snapshot of another model, or one that is damaged, is ignored: all entries come instead. */
  load(board: string, model: string): Promise<Loaded>;
  /** The id of the board with this code. A damaged board is still found: loading it tells what is wrong. */
  findByCode(code: string): Promise<string | null>;
  /** When the last entry of a board was written, in ms since 1970; null: there is no such board, or it cannot be told. */
  touchedAt(board: string): Promise<number | null>;
  /** Every board, in no particular order. */
  list(): Promise<readonly BoardListing[]>;
  /** Removes a board, its log and its snapshot for good. Rejects if that could not be committed; unknown boards are no error. */
  delete(board: string): Promise<void>;
  /** Writes a copy of everything committed to `file`, whole or not at all, while work goes on. Replaces what was there. */
  backup(file: string): Promise<void>;
  /**
   * Carries out what was asked before, then lets go of the data. Later writes fail with `io`, later reads reject.
   * To be awaited before `process.exit`.
   */
  close(): Promise<void>;
}

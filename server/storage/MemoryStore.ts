import { writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import type {
  Appended,
  BoardListing,
  BoardStore,
  Created,
  Loaded,
  LogEntry,
  NewBoard,
  Snapshot,
  WriteFault,
} from './BoardStore.ts';
import { extend, snapshotSum, startRecord } from './chain.ts';
import { isIntact, loadBoard, type RowSource } from './loadBoard.ts';
import { type BoardRecord, type EntryRow, pack, plain, type SnapshotRow, toJson, whole } from './rows.ts';

interface Kept {
  record: BoardRecord;
  rows: EntryRow[];
  snapshot: SnapshotRow | null;
}

/** What outlives a MemoryStore, as a file outlives a process: hand it to the next one. */
export type Shelf = Map<string, Kept>;

/** A BoardStore in memory, for tests: the same rows and checksums as on disk, with a hand on its faults and its timing. */
export class MemoryStore implements BoardStore {
  readonly broken: Promise<string>;
  readonly #shelf: Shelf;
  readonly #quarantined = new Set<string>();
  readonly #faults: WriteFault[] = [];
  #held: (() => void)[] | null = null;
  #break: (why: string) => void = () => undefined;
  #stopped = false;
  #closed = false;

  constructor(shelf: Shelf = new Map()) {
    this.#shelf = shelf;
    this.broken = new Promise((resolve) => {
      this.#break = resolve;
    });
  }

  /** The next write that nobody has failed yet fails this way. After `io`, so does every later one. */
  failNext(why: WriteFault): void {
    this.#faults.push(why);
  }

  /** From here on writes stay pending: decided by nobody, seen by nobody, until `release`. */
  hold(): void {
    this.#held ??= [];
  }

  /** Commits what was held, in the order it was asked. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const commit of held) commit();
  }

  /** How many writes are pending. */
  get waiting(): number {
    return this.#held?.length ?? 0;
  }

  create(board: NewBoard, first: readonly LogEntry[]): Promise<Created> {
    return this.#write(() => {
      const start = startRecord({ id: plain(board.id), code: plain(board.code), createdAt: whole(board.createdAt) });
      const grown = extend(start, first.map(pack));
      return (): Created => {
        const taken = [...this.#shelf.values()].some(
          ({ record }) => record.id === board.id || record.code === board.code,
        );
        if (taken) return { kind: 'taken' };
        this.#shelf.set(board.id, { ...grown, snapshot: null });
        return { kind: 'ok', head: grown.record.head };
      };
    });
  }

  append(board: string, expectedSeq: number, entries: readonly LogEntry[]): Promise<Appended> {
    return this.#write(() => {
      const packed = entries.map(pack);
      return (): Appended => {
        const kept = this.#shelf.get(board);
        if (kept === undefined || this.#quarantined.has(board) || !isIntact(kept.record)) return { kind: 'conflict' };
        if (kept.record.head !== expectedSeq) return { kind: 'conflict' };
        const grown = extend(kept.record, packed);
        kept.rows.push(...grown.rows);
        kept.record = grown.record;
        return { kind: 'ok', head: grown.record.head };
      };
    });
  }

  async snapshot(board: string, snapshot: Snapshot): Promise<number> {
    const kept = this.#shelf.get(board);
    const row = kept?.rows[snapshot.seq - 1];
    if (kept === undefined || row === undefined || this.#closed) return 0;
    const bare = {
      seq: snapshot.seq,
      model: snapshot.model,
      rowSum: row.sum,
      state: Buffer.from(toJson(snapshot.state)),
    };
    kept.snapshot = { ...bare, sum: snapshotSum(board, bare) };
    return bare.state.byteLength;
  }

  async load(board: string, model: string): Promise<Loaded> {
    this.#open();
    const loaded = loadBoard(this.#source(), board, model);
    if (loaded.kind === 'damaged') this.#quarantined.add(board);
    else this.#quarantined.delete(board);
    return loaded;
  }

  async findByCode(code: string): Promise<string | null> {
    this.#open();
    return [...this.#shelf.values()].find(({ record }) => record.code === code)?.record.id ?? null;
  }

  async touchedAt(board: string): Promise<number | null> {
    this.#open();
    return this.#shelf.get(board)?.rows.at(-1)?.at ?? null;
  }

  async list(): Promise<readonly BoardListing[]> {
    this.#open();
    return [...this.#shelf.values()].map(({ record }) => {
      const { id, code, createdAt, head } = record;
      return { id, code, createdAt, head, quarantined: this.#quarantined.has(id) || !isIntact(record) };
    });
  }

  async delete(board: string): Promise<void> {
    const done = await this.#write(() => () => {
      this.#shelf.delete(board);
      this.#quarantined.delete(board);
      return { kind: 'ok' } as const;
    });
    if (done.kind === 'failed') throw new Error(`the board was not deleted: ${done.why}`);
  }

  async backup(file: string): Promise<void> {
    this.#open();
    await writeFile(file, serialize(this.#shelf));
  }

  async close(): Promise<void> {
    this.release();
    this.#closed = true;
  }

  // In two steps, because what cannot be stored is refused when it is asked, not when it is committed.
  #write<A>(prepare: () => () => A): Promise<A | { readonly kind: 'failed'; readonly why: WriteFault }> {
    return new Promise((resolve) => {
      const commit = prepare();
      const settle = (): void => {
        const why = this.#closed || this.#stopped ? 'io' : this.#faults.shift();
        if (why === 'io' && !this.#closed) {
          this.#stopped = true;
          this.#break('as a disk would say');
        }
        resolve(why === undefined ? commit() : { kind: 'failed', why });
      };
      if (this.#held === null) settle();
      else this.#held.push(settle);
    });
  }

  #source(): RowSource {
    return {
      record: (board) => this.#shelf.get(board)?.record ?? null,
      snapshot: (board) => this.#shelf.get(board)?.snapshot ?? null,
      bytes: (board) => (this.#shelf.get(board)?.rows ?? []).reduce((sum, { body }) => sum + (body?.length ?? 0), 0),
      rows: (board, after) =>
        (this.#shelf.get(board)?.rows ?? []).map((row) => (row.seq > after ? row : { ...row, body: null })),
    };
  }

  #open(): void {
    if (this.#closed) throw new Error('the store is closed');
  }
}

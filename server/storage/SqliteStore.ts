import type { Worker } from 'node:worker_threads';
import type {
  Appended,
  BoardListing,
  BoardStore,
  Created,
  Loaded,
  LogEntry,
  NewBoard,
  Snapshot,
} from './BoardStore.ts';
import { pack, plain, toJson, whole } from './rows.ts';
import { runBackup, startWorker } from './sqlite/startWorker.ts';
import { LineDown, WorkerLine } from './sqlite/WorkerLine.ts';
import type { Answers, Failed, Write } from './sqlite/workerMessages.ts';
import { workerPlace } from './sqlite/workerPlace.ts';

/** How many questions may wait before writes are answered `busy`: the disk has then been away for long. */
const MAX_WAITING = 5_000;

/** Where the store tells what an operator should know. A pino logger fits. */
export interface StoreLog {
  warn(about: Readonly<Record<string, unknown>>, message: string): void;
}

export interface SqliteOptions {
  /** DATA_DIR. Made if it is not there; one process at a time may use it. */
  readonly dir: string;
  readonly log?: StoreLog;
}

/** Opens the store of boards in `dir`/fikabord.sqlite. Rejects with StoreOpenError, whose message is one readable line. */
export async function openSqliteStore({ dir, log }: SqliteOptions): Promise<BoardStore> {
  const place = workerPlace(import.meta.url);
  return new SqliteStore(dir, place, await startWorker(place, dir), log ?? { warn: () => undefined });
}

/** The near end: turns calls into messages. All of SQLite runs in the worker, so the main thread never waits for a disk. */
class SqliteStore implements BoardStore {
  readonly broken: Promise<string>;
  readonly #dir: string;
  readonly #place: URL;
  readonly #line: WorkerLine;

  constructor(dir: string, place: URL, worker: Worker, log: StoreLog) {
    this.#dir = dir;
    this.#place = place;
    this.#line = new WorkerLine(worker, (about, message) => log.warn(about, message));
    this.broken = this.#line.broken;
  }

  async create({ id, code, createdAt }: NewBoard, first: readonly LogEntry[]): Promise<Created> {
    const board = { id: plain(id), code: plain(code), createdAt: whole(createdAt) };
    return this.#write<'create'>({ do: 'create', board, first: first.map(pack) });
  }

  async append(board: string, expectedSeq: number, entries: readonly LogEntry[]): Promise<Appended> {
    return this.#write<'append'>({ do: 'append', board, expectedSeq, entries: entries.map(pack) });
  }

  async snapshot(board: string, { seq, model, state }: Snapshot): Promise<number> {
    const json = toJson(state);
    // A worker that is gone loses only a cache here; the next write tells the caller.
    await this.#line.ask<'snapshot'>({ do: 'snapshot', board, seq, model, json }).catch(() => null);
    return json.length;
  }

  async load(board: string, model: string): Promise<Loaded> {
    return JSON.parse(await this.#line.ask<'load'>({ do: 'load', board, model }));
  }

  async findByCode(code: string): Promise<string | null> {
    return this.#line.ask<'findByCode'>({ do: 'findByCode', code });
  }

  async touchedAt(board: string): Promise<number | null> {
    return this.#line.ask<'touchedAt'>({ do: 'touchedAt', board });
  }

  async list(): Promise<readonly BoardListing[]> {
    return this.#line.ask<'list'>({ do: 'list' });
  }

  async delete(board: string): Promise<void> {
    const done = await this.#write<'delete'>({ do: 'delete', board });
    if (done.kind === 'failed') throw new Error(`the board was not deleted: ${done.why}`);
  }

  async backup(file: string): Promise<void> {
    await runBackup(this.#place, this.#dir, file);
  }

  async close(): Promise<void> {
    const asked = this.#line.ask<'close'>({ do: 'close' }).catch(() => null);
    this.#line.hangUp('the store is closed');
    await asked;
    await this.#line.ended;
  }

  async #write<K extends Write['do']>(write: Extract<Write, { readonly do: K }>): Promise<Answers[K] | Failed> {
    if (this.#line.waiting >= MAX_WAITING) return { kind: 'failed', why: 'busy' };
    try {
      return await this.#line.ask<K>(write);
    } catch (error) {
      if (error instanceof LineDown) return { kind: 'failed', why: 'io' };
      throw error;
    }
  }
}

import type { WriteFault } from '../BoardStore.ts';
import { extend, startRecord } from '../chain.ts';
import { isIntact } from '../loadBoard.ts';
import type { BoardTables } from './BoardTables.ts';
import { isLocal, lineOf, writeFault } from './fault.ts';
import type { Answers, Cache, Write } from './workerMessages.ts';

export type Outcome = Answers[Write['do']];
/** What it needs of a database: transactions. */
export interface Transactions {
  readonly isTransaction: boolean;
  exec(sql: string): void;
}

/** Bytes of log after which the WAL is brought into the file. A checkpoint is several fsyncs: on a slow disk they should be rare. */
const CHECKPOINT_BYTES = 16 * 1024 * 1024;
/** Pages a write touches besides its own words, near enough. */
const BYTES_PER_WRITE = 4 * 4096;

export type Warn = (about: Readonly<Record<string, string | number>>, message: string) => void;

/** Commits writes of many boards together: one fsync for all that waited while the last one ran. */
export class LogWriter {
  readonly #db: Transactions;
  readonly #tables: BoardTables;
  readonly #quarantined: Set<string>;
  readonly #warn: Warn;
  readonly #broken: (why: string) => void;
  #stopped = false;
  /** Told already: on a full disk everybody tries again and again, and the log may lie on it, too. */
  #told: WriteFault | null = null;
  #unsettled = 0;

  /** `broken` hears once, in one line, that nothing will be written any more. */
  constructor(
    db: Transactions,
    tables: BoardTables,
    quarantined: Set<string>,
    warn: Warn,
    broken: (why: string) => void,
  ) {
    this.#db = db;
    this.#tables = tables;
    this.#quarantined = quarantined;
    this.#warn = warn;
    this.#broken = broken;
  }

  /** The disk has failed: nothing is written any more, not even in closing. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /**
   * Carries out all writes in one transaction, each behind a savepoint: what is refused does not spoil the others.
   * The outcomes, in order, are true once this returns; if the transaction fails, all of them have failed.
   */
  commit(writes: readonly Write[]): readonly Outcome[] {
    if (this.#stopped) return writes.map(() => ({ kind: 'failed', why: 'io' }));
    try {
      const outcomes = this.#transaction(() => writes.map((write) => this.#guarded(write)));
      for (const write of writes) this.#unsettled += BYTES_PER_WRITE + sizeOf(write);
      this.#told = null;
      return outcomes;
    } catch (error) {
      const why = this.#fault(error);
      return writes.map(() => ({ kind: 'failed', why }));
    }
  }

  /** Keeps snapshots, in a transaction of their own: a cache must not take the space or the luck of a log. */
  cache(snapshots: readonly Cache[]): void {
    if (this.#stopped || snapshots.length === 0) return;
    try {
      this.#transaction(() => {
        for (const { board, seq, model, json } of snapshots) this.#tables.keepSnapshot(board, seq, model, json);
      });
    } catch (error) {
      this.#fault(error);
    }
  }

  /**
   * Brings the WAL into the file when it has grown. Not left to SQLite: its own checkpoint says nothing when an fsync
   * fails, and the next one would try again and believe.
   */
  settle(): void {
    if (this.#stopped || this.#unsettled < CHECKPOINT_BYTES) return;
    this.#unsettled = 0;
    try {
      this.#db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } catch (error) {
      this.#fault(error);
    }
  }

  #transaction<T>(work: () => T): T {
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      // After some errors SQLite has rolled back by itself, after others the transaction is still open.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  #fault(error: unknown): WriteFault {
    const why = writeFault(error);
    // After a failed fsync nobody knows what is on the disk, and a second fsync may falsely succeed. Only a restart reads the truth.
    if (why === 'io') {
      this.#stopped = true;
      this.#broken(lineOf(error));
    } else if (this.#told !== why) this.#warn({ why, error: lineOf(error) }, 'a commit failed');
    this.#told = why;
    return why;
  }

  #guarded(write: Write): Outcome {
    this.#db.exec('SAVEPOINT batch');
    try {
      const outcome = this.#carryOut(write);
      this.#db.exec('RELEASE batch');
      return outcome;
    } catch (error) {
      if (!isLocal(error) || !this.#db.isTransaction) throw error;
      this.#db.exec('ROLLBACK TO batch; RELEASE batch');
      const board = write.do === 'create' ? write.board.id : write.board;
      this.#warn({ board, error: lineOf(error) }, 'a board cannot be written');
      return refused(write);
    }
  }

  #carryOut(write: Write): Outcome {
    switch (write.do) {
      case 'create': {
        const { board, first, logo } = write;
        if (this.#tables.record(board.id) !== null || this.#tables.idOfCode(board.code) !== null)
          return { kind: 'taken' };
        const { rows, record } = extend(startRecord(board), first);
        this.#tables.addRecord(record);
        this.#tables.addEntries(board.id, rows);
        if (logo) this.#tables.keepLogo(board.id, logo, null);
        return { kind: 'ok', head: record.head };
      }
      case 'append': {
        const old = this.#quarantined.has(write.board) ? null : this.#tables.record(write.board);
        if (old === null || old === 'damaged' || old.head !== write.expectedSeq || !isIntact(old))
          return { kind: 'conflict' };
        if (write.entries.length === 0) return { kind: 'ok', head: old.head };
        const { rows, record } = extend(old, write.entries);
        this.#tables.addEntries(write.board, rows);
        this.#tables.moveHead(record);
        return { kind: 'ok', head: record.head };
      }
      case 'keepLogo':
        if (this.#tables.record(write.board) === null) return { kind: 'conflict' };
        this.#tables.keepLogo(write.board, write.logo, write.current);
        return { kind: 'ok' };
      case 'delete':
        this.#tables.remove(write.board);
        this.#quarantined.delete(write.board);
        return { kind: 'ok' };
    }
  }
}

function sizeOf(write: Write): number {
  if (write.do === 'keepLogo') return write.logo?.bytes.length ?? 0;
  const entries = write.do === 'append' ? write.entries : write.do === 'create' ? write.first : [];
  return entries.reduce((sum, { body }) => sum + body.length, 0);
}

function refused(write: Write): Outcome {
  // A conflict makes the caller load the board, which tells what is wrong with it.
  return write.do === 'append' ? { kind: 'conflict' } : { kind: 'failed', why: 'io' };
}

import { beforeEach, describe, expect, it } from 'vitest';
import { board, entries, MODEL, stored } from '../contract/Stand.ts';
import { loadBoard } from '../loadBoard.ts';
import { pack } from '../rows.ts';
import { BoardTables } from './BoardTables.ts';
import { type Database, DatabaseSync } from './driver.ts';
import { LogWriter, type Transactions } from './LogWriter.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Write } from './workerMessages.ts';

describe('LogWriter', () => {
  let db: Database;
  let tables: BoardTables;
  let writer: LogWriter;
  let warned: unknown[];
  let broken: string[];
  let said: string[];
  /** The next statement that starts with `sql` fails as SQLite would. */
  let failing: { readonly sql: string; readonly errcode: number } | null;

  beforeEach(() => {
    db = new DatabaseSync(':memory:');
    for (const step of MIGRATIONS) db.exec(step);
    tables = new BoardTables(db);
    warned = [];
    broken = [];
    said = [];
    failing = null;
    const bench: Transactions = {
      get isTransaction() {
        return db.isTransaction;
      },
      exec: (sql) => {
        said.push(sql);
        const fault = failing;
        if (fault === null || !sql.startsWith(fault.sql)) return db.exec(sql);
        failing = null;
        throw Object.assign(new Error('as SQLite would say'), { errcode: fault.errcode });
      },
    };
    writer = new LogWriter(
      bench,
      tables,
      new Set(),
      (about) => warned.push(about),
      (why) => broken.push(why),
    );
    writer.commit([
      { do: 'create', board: board('a'), first: [] },
      { do: 'create', board: board('b'), first: [] },
    ]);
  });

  const append = (id: string, from: number, to: number): Write => ({
    do: 'append',
    board: id,
    expectedSeq: from - 1,
    entries: entries(from, to).map(pack),
  });

  it('commits all it is given in one transaction', () => {
    said = [];
    const outcomes = writer.commit([append('a', 1, 2), append('b', 1, 1), append('b', 9, 9), append('a', 3, 3)]);
    expect(outcomes.map((one) => ('head' in one ? one.head : one.kind))).toEqual([2, 1, 'conflict', 3]);
    expect(said.filter((sql) => sql === 'COMMIT')).toHaveLength(1);
    expect(loadBoard(tables, 'a', MODEL)).toMatchObject({ kind: 'whole', entries: stored(1, 3) });
  });

  it('[DISK-2] fails the whole transaction when the disk is full, writes nothing of it, and goes on once there is space', () => {
    const row: unknown = db.prepare('PRAGMA page_count').get();
    db.exec(`PRAGMA max_page_count = ${Number(Object.values(Object(row))[0]) + 1}`);
    const full = { kind: 'failed', why: 'full' };
    expect(writer.commit([append('b', 1, 1), append('a', 1, 500)])).toEqual([full, full]);
    expect(writer.commit([append('b', 1, 1), append('a', 1, 500)])).toEqual([full, full]);
    expect(db.isTransaction).toBe(false);
    expect(loadBoard(tables, 'b', MODEL)).toMatchObject({ kind: 'whole', head: 0 });
    expect(writer.commit([append('b', 1, 1)])).toEqual([{ kind: 'ok', head: 1 }]);
    db.exec('PRAGMA max_page_count = 100000');
    expect(writer.commit([append('a', 1, 500)])).toEqual([{ kind: 'ok', head: 500 }]);
    expect(warned).toEqual([{ why: 'full', error: 'database or disk is full' }]);
  });

  it('[DISK-1] stops for good when a commit meets an I/O error, and leaves no transaction open', () => {
    failing = { sql: 'COMMIT', errcode: 1034 };
    const io = { kind: 'failed', why: 'io' };
    expect(writer.commit([append('a', 1, 1)])).toEqual([io]);
    expect(db.isTransaction).toBe(false);
    expect(writer.commit([append('a', 1, 1), append('b', 1, 1)])).toEqual([io, io]);
    expect(writer.stopped).toBe(true);
    expect(broken).toEqual(['as SQLite would say']);
    expect(warned).toEqual([]);
    expect(loadBoard(tables, 'a', MODEL)).toMatchObject({ kind: 'whole', head: 0 });
  });

  it('[DISK-1] brings the WAL into the file once it has grown, and stops when that meets an I/O error', () => {
    const large = (seq: number): Write => ({
      do: 'append',
      board: 'a',
      expectedSeq: seq - 1,
      entries: [{ at: 1, answer: null, body: JSON.stringify(['x'.repeat(9 * 1024 * 1024)]) }],
    });
    const checkpoints = () => said.filter((sql) => sql.startsWith('PRAGMA wal_checkpoint')).length;
    writer.commit([large(1)]);
    writer.settle();
    expect(checkpoints()).toBe(0);
    writer.commit([large(2)]);
    writer.settle();
    writer.settle();
    expect(checkpoints()).toBe(1);
    writer.commit([large(3), large(4)]);
    failing = { sql: 'PRAGMA wal_checkpoint', errcode: 1034 };
    writer.settle();
    expect(broken).toEqual(['as SQLite would say']);
    expect(writer.commit([append('a', 5, 5)])).toEqual([{ kind: 'failed', why: 'io' }]);
  });

  it('stops also when it was a snapshot that met the I/O error', () => {
    failing = { sql: 'COMMIT', errcode: 1034 };
    writer.cache([{ do: 'snapshot', board: 'a', seq: 1, model: MODEL, json: '{}' }]);
    expect(writer.commit([append('a', 1, 1)])).toEqual([{ kind: 'failed', why: 'io' }]);
  });

  it('calls a database that somebody else holds busy, and goes on', () => {
    failing = { sql: 'BEGIN', errcode: 5 };
    expect(writer.commit([append('a', 1, 1)])).toEqual([{ kind: 'failed', why: 'busy' }]);
    expect(writer.commit([append('a', 1, 1)])).toEqual([{ kind: 'ok', head: 1 }]);
  });

  it('takes a board back to where it was when it cannot be written, and commits the others', () => {
    // An entry where the record says there is none: the log of this board is damaged.
    db.exec("INSERT INTO entries SELECT id, 2, 0, NULL, NULL, NULL, head_sum, sum, x'00' FROM boards WHERE id = 'a'");
    const outcomes = writer.commit([append('b', 1, 1), append('a', 1, 3), append('b', 2, 2)]);
    expect(outcomes).toEqual([{ kind: 'ok', head: 1 }, { kind: 'conflict' }, { kind: 'ok', head: 2 }]);
    expect(db.prepare("SELECT count(*) AS n FROM entries WHERE board = 'a'").get()).toEqual({ n: 1 });
    expect(loadBoard(tables, 'a', MODEL)).toMatchObject({ kind: 'damaged', goodUntil: 0 });
    expect(loadBoard(tables, 'b', MODEL)).toMatchObject({ kind: 'whole', head: 2 });
  });
});

import type { KeptLogo } from '../BoardStore.ts';
import { snapshotSum } from '../chain.ts';
import { isIntact, type RowSource } from '../loadBoard.ts';
import type { BoardRecord, EntryRow, SnapshotRow } from '../rows.ts';
import type { Database, Statement } from './driver.ts';
import { CHAIN_COLUMNS, parseEntry, parseRecord, parseSnapshot } from './parseRow.ts';

/** The four tables, with every statement prepared once. Methods throw what SQLite throws; transactions are the caller's. */
export class BoardTables implements RowSource {
  readonly #db: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(db: Database) {
    this.#db = db;
  }

  record(board: string): BoardRecord | 'damaged' | null {
    const row: unknown = this.#sql('SELECT * FROM boards WHERE id = ?').get(board);
    return row === undefined ? null : (parseRecord(row) ?? 'damaged');
  }

  snapshot(board: string): SnapshotRow | null {
    return parseSnapshot(this.#sql('SELECT * FROM snapshots WHERE board = ?').get(board));
  }

  *rows(board: string, bodiesAfter: number): Generator<EntryRow | null> {
    const before = this.#entries(CHAIN_COLUMNS, '<=');
    for (const row of before.iterate(board, bodiesAfter)) yield parseEntry(row);
    const after = this.#entries(`${CHAIN_COLUMNS}, body`, '>');
    for (const row of after.iterate(board, bodiesAfter)) yield parseEntry(row);
  }

  bytes(board: string): number {
    // SQLite knows a blob's length without reading it.
    const row: unknown = this.#sql('SELECT total(length(body)) AS bytes FROM entries WHERE board = ?').get(board);
    return Number(Object(row).bytes);
  }

  touchedAt(board: string): number | null {
    const row: unknown = this.#sql('SELECT at FROM entries WHERE board = ? ORDER BY seq DESC LIMIT 1').get(board);
    const at: unknown = Object(row).at;
    return typeof at === 'number' ? at : null;
  }

  idOfCode(code: string): string | null {
    const row: unknown =
      this.#sql('SELECT id FROM boards WHERE code = ?').get(code) ??
      // A damaged index must not make a board unknown: the records themselves are few, and wrong codes are slowed down.
      // The index holds `id` and `code`; only with another column, and with the plus, does SQLite leave it alone.
      this.#sql('SELECT id, sum FROM boards WHERE +code = ?').get(code);
    const id: unknown = Object(row).id;
    const record = typeof id === 'string' ? this.record(id) : null;
    if (record === null || record === 'damaged' || !isIntact(record)) return typeof id === 'string' ? id : null;
    // An index with a flipped bit must not lead into somebody else's board.
    return record.code === code ? record.id : null;
  }

  /** All records, null for one that cannot be understood. */
  *records(): Generator<BoardRecord | null> {
    for (const row of this.#db.prepare('SELECT * FROM boards').iterate()) yield parseRecord(row);
  }

  addRecord({ id, code, createdAt, head, headSum, sum }: BoardRecord): void {
    this.#sql('INSERT INTO boards (id, code, created_at, head, head_sum, sum) VALUES (?, ?, ?, ?, ?, ?)') //
      .run(id, code, createdAt, head, headSum, sum);
  }

  moveHead({ id, head, headSum, sum }: BoardRecord): void {
    this.#sql('UPDATE boards SET head = ?, head_sum = ?, sum = ? WHERE id = ?').run(head, headSum, sum, id);
  }

  addEntries(board: string, rows: readonly EntryRow[]): void {
    const insert = this.#sql(`INSERT INTO entries (board, ${CHAIN_COLUMNS}, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    for (const { seq, at, answer, bodySum, sum, body } of rows) {
      insert.run(
        board,
        seq,
        at,
        answer?.member ?? null,
        answer?.command ?? null,
        answer?.rev ?? null,
        bodySum,
        sum,
        body,
      );
    }
  }

  /** Keeps a snapshot, unless there is no entry that it could follow. */
  keepSnapshot(board: string, seq: number, model: string, json: string): void {
    const row = parseEntry(this.#entries(CHAIN_COLUMNS, '=').get(board, seq));
    if (row === null) return;
    const bare = { seq, model, rowSum: row.sum, state: Buffer.from(json) };
    this.#sql('REPLACE INTO snapshots (board, seq, model, row_sum, sum, state) VALUES (?, ?, ?, ?, ?, ?)') //
      .run(board, seq, model, bare.rowSum, snapshotSum(board, bare), bare.state);
  }

  /** Keeps a logo beside the current one; all others of the board go. */
  keepLogo(board: string, logo: KeptLogo | null, current: string | null): void {
    this.#sql('DELETE FROM logos WHERE board = ? AND hash IS NOT ?').run(board, current);
    if (logo) this.#sql('REPLACE INTO logos (board, hash, body) VALUES (?, ?, ?)').run(board, logo.hash, logo.bytes);
  }

  logo(board: string, hash: string): Uint8Array | null {
    const row: unknown = this.#sql('SELECT body FROM logos WHERE board = ? AND hash = ?').get(board, hash);
    const body: unknown = Object(row).body;
    return body instanceof Uint8Array ? body : null;
  }

  remove(board: string): void {
    this.#sql('DELETE FROM logos WHERE board = ?').run(board);
    this.#sql('DELETE FROM snapshots WHERE board = ?').run(board);
    this.#sql('DELETE FROM entries WHERE board = ?').run(board);
    this.#sql('DELETE FROM boards WHERE id = ?').run(board);
  }

  // A statement of its own for each reading: one that was left early may still be in the middle of its rows.
  #entries(columns: string, compared: '<=' | '=' | '>'): Statement {
    const statement = this.#db.prepare(
      `SELECT ${columns} FROM entries WHERE board = ? AND seq ${compared} ? ORDER BY seq`,
    );
    statement.setReturnArrays(true);
    return statement;
  }

  #sql(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

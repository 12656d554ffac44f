import { createHash } from 'node:crypto';
import type { NewBoard } from './BoardStore.ts';
import type { BoardRecord, EntryRow, PackedEntry, SnapshotRow } from './rows.ts';

/**
 * SQLite notices few flipped bits by itself, so every row carries a SHA-256, and each entry's covers the one before it:
 * a row that is changed, missing, moved or borrowed from another board breaks the chain.
 */

/** What stands before a board's first entry. */
export const CHAIN_START: Uint8Array = new Uint8Array(32);

type ChainedFields = Pick<EntryRow, 'seq' | 'at' | 'answer' | 'bodySum'>;

// The fields go in as one JSON array, so that no two different rows can be spelled with the same bytes.
function digest(fields: readonly unknown[], ...sums: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256');
  for (const sum of sums) hash.update(sum);
  return hash.update(JSON.stringify(fields)).digest();
}

/** Checksum of a body's bytes. Apart from the row's own, so that a chain can be followed without reading the bodies. */
export function bodySumOf(body: Uint8Array): Uint8Array {
  return createHash('sha256').update(body).digest();
}

/** Checksum of an entry, given that of the entry before it. */
export function entrySum(before: Uint8Array, board: string, row: ChainedFields): Uint8Array {
  const { answer } = row;
  const owed = answer === null ? null : [answer.member, answer.command, answer.rev];
  return digest(['entry', board, row.seq, row.at, owed], before, row.bodySum);
}

/** Checksum of a board's record. */
export function recordSum(record: Omit<BoardRecord, 'sum'>): Uint8Array {
  return digest(['board', record.id, record.code, record.createdAt, record.head], record.headSum);
}

/** Checksum of a snapshot, its model version and the entry it follows. */
export function snapshotSum(board: string, row: Omit<SnapshotRow, 'sum'>): Uint8Array {
  return digest(['snapshot', board, row.seq, row.model], row.rowSum, bodySumOf(row.state));
}

/** Whether two checksums are the same. */
export function sameSum(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** The record of a board that has no entries yet. */
export function startRecord(board: NewBoard): BoardRecord {
  const bare = { id: board.id, code: board.code, createdAt: board.createdAt, head: 0, headSum: CHAIN_START };
  return { ...bare, sum: recordSum(bare) };
}

/** Puts entries behind the end of a board's chain: the rows to write and the record that goes with them. */
export function extend(
  record: BoardRecord,
  entries: readonly PackedEntry[],
): { rows: EntryRow[]; record: BoardRecord } {
  let { head, headSum } = record;
  const rows = entries.map((entry): EntryRow => {
    const body = Buffer.from(entry.body);
    const fields = { seq: head + 1, at: entry.at, answer: entry.answer, bodySum: bodySumOf(body) };
    headSum = entrySum(headSum, record.id, fields);
    head = fields.seq;
    return { ...fields, sum: headSum, body };
  });
  const bare = { ...record, head, headSum };
  return { rows, record: { ...bare, sum: recordSum(bare) } };
}

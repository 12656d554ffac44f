import type { Loaded, OwedAnswer, StoredEntry } from './BoardStore.ts';
import { bodySumOf, CHAIN_START, entrySum, recordSum, sameSum, snapshotSum } from './chain.ts';
import type { BoardRecord, EntryRow, SnapshotRow } from './rows.ts';

/** What loading reads from. Anything may throw, and a null row is one that cannot be understood: both count as damage. */
export interface RowSource {
  record(board: string): BoardRecord | 'damaged' | null;
  snapshot(board: string): SnapshotRow | null;
  /** In order of seq, with bodies only for the entries after `bodiesAfter`. */
  rows(board: string, bodiesAfter: number): Iterable<EntryRow | null>;
  /** How many bytes all bodies have together. */
  bytes(board: string): number;
}

interface Followed {
  head: number;
  sum: Uint8Array;
  readonly entries: StoredEntry[];
  readonly answers: OwedAnswer[];
  why: string | null;
  /** Whether the chain runs through the entry the snapshot was taken after. */
  anchored: boolean;
}

/** Loads a board and vouches for every byte it returns. */
export function loadBoard(source: RowSource, board: string, model: string): Loaded {
  const record = readRecord(source, board);
  const snapshot = readSnapshot(source, board, model);
  if (record !== 'damaged' && record !== null && snapshot !== null) {
    const followed = follow(source, board, snapshot);
    if (followed.anchored && faultOf(record, followed) === null) return whole(source, board, followed, snapshot);
  }
  // From the start: without a snapshot, or because what lies beyond the snapshot is damaged and all that is good is wanted.
  const followed = follow(source, board, null);
  if (record === null && followed.head === 0 && followed.why === null) return { kind: 'unknown' };
  const why = faultOf(record, followed);
  return why === null
    ? whole(source, board, followed, null)
    : { kind: 'damaged', goodUntil: followed.head, entries: followed.entries, why };
}

function whole(source: RowSource, board: string, followed: Followed, snapshot: SnapshotRow | null): Loaded {
  const { head, entries, answers } = followed;
  const state = snapshot && { seq: snapshot.seq, model: snapshot.model, state: parse(snapshot.state) };
  return { kind: 'whole', snapshot: state, entries, answers, head, bytes: bytesOf(source, board) };
}

function bytesOf(source: RowSource, board: string): number {
  try {
    return source.bytes(board);
  } catch {
    return 0; // what was needed of the log was read; its length only caps it
  }
}

function follow(source: RowSource, board: string, snapshot: SnapshotRow | null): Followed {
  const so: Followed = { head: 0, sum: CHAIN_START, entries: [], answers: [], why: null, anchored: false };
  const after = snapshot?.seq ?? 0;
  try {
    for (const row of source.rows(board, after)) {
      so.why = row === null ? `the entry after ${so.head} cannot be understood` : step(so, board, row, after);
      if (row === null || so.why !== null) break;
      if (row.seq === snapshot?.seq) so.anchored = sameSum(row.sum, snapshot.rowSum);
    }
  } catch (error) {
    so.why = `what follows entry ${so.head} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  return so;
}

function step(so: Followed, board: string, row: EntryRow, after: number): string | null {
  const { seq, at, answer, body } = row;
  // A damaged index can return an entry where it was not asked for: one without its body must not pass for one not needed.
  if (seq !== so.head + 1 || (body === null) !== seq <= after) return `entry ${so.head + 1} is missing`;
  const intact =
    sameSum(row.sum, entrySum(so.sum, board, row)) && (body === null || sameSum(row.bodySum, bodySumOf(body)));
  if (!intact) return `entry ${seq} does not match its checksum`;
  so.head = seq;
  so.sum = row.sum;
  if (answer !== null) so.answers.push(answer);
  if (body !== null) so.entries.push({ seq, at, events: parse(body) as readonly unknown[], answer });
  return null;
}

function faultOf(record: BoardRecord | 'damaged' | null, followed: Followed): string | null {
  if (followed.why !== null) return followed.why;
  if (record === null) return 'the record of the board is missing';
  if (record === 'damaged') return 'the record of the board is damaged';
  if (followed.head === record.head && sameSum(followed.sum, record.headSum)) return null;
  return `the log ends at entry ${followed.head} instead of ${record.head}`;
}

function readRecord(source: RowSource, board: string): BoardRecord | 'damaged' | null {
  try {
    const record = source.record(board);
    return record === null || record === 'damaged' || isIntact(record) ? record : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Whether a record is what was written. */
export function isIntact(record: BoardRecord): boolean {
  return sameSum(record.sum, recordSum(record));
}

function readSnapshot(source: RowSource, board: string, model: string): SnapshotRow | null {
  try {
    const row = source.snapshot(board);
    return row?.model === model && sameSum(row.sum, snapshotSum(board, row)) ? row : null;
  } catch {
    return null; // a cache: the entries hold everything it held
  }
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
}

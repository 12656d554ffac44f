import type { BoardRecord, EntryRow, SnapshotRow } from '../rows.ts';

/**
 * What a statement returned, made sure of: a flipped bit can turn a column into any other kind of value.
 * Each returns null for a row that could not have been written by us.
 */
type Columns = Readonly<Record<string, unknown>>;

const isColumns = (row: unknown): row is Columns => typeof row === 'object' && row !== null;
export const CHAIN_COLUMNS = 'seq, at, member, command, rev, body_sum, sum';

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

export function parseRecord(c: unknown): BoardRecord | null {
  if (!isColumns(c) || !isText(c.id) || !isText(c.code) || !isNumber(c.created_at)) return null;
  if (!isNumber(c.head) || !isBytes(c.head_sum) || !isBytes(c.sum)) return null;
  return { id: c.id, code: c.code, createdAt: c.created_at, head: c.head, headSum: c.head_sum, sum: c.sum };
}

/** Takes the columns as an array, in the order of CHAIN_COLUMNS and then the body: the fastest way SQLite hands them over. */
export function parseEntry(c: unknown): EntryRow | null {
  if (!Array.isArray(c)) return null;
  const [seq, at, member, command, rev, bodySum, sum, body = null]: unknown[] = c;
  if (!isNumber(seq) || !isNumber(at) || !isBytes(bodySum) || !isBytes(sum)) return null;
  if (body !== null && !isBytes(body)) return null;
  if (member === null && command === null && rev === null) return { seq, at, answer: null, bodySum, sum, body };
  if (!isText(member) || !isText(command) || !isNumber(rev)) return null;
  return { seq, at, answer: { member, command, rev }, bodySum, sum, body };
}

export function parseSnapshot(c: unknown): SnapshotRow | null {
  if (!isColumns(c) || !isNumber(c.seq) || !isText(c.model)) return null;
  if (!isBytes(c.row_sum) || !isBytes(c.sum) || !isBytes(c.state)) return null;
  return { seq: c.seq, model: c.model, rowSum: c.row_sum, sum: c.sum, state: c.state };
}

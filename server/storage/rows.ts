import type { LogEntry, NewBoard, OwedAnswer } from './BoardStore.ts';

/** A log entry at rest. `body` holds its events as JSON bytes, null where only the chain was read. */
export interface EntryRow {
  readonly seq: number;
  readonly at: number;
  readonly answer: OwedAnswer | null;
  readonly bodySum: Uint8Array;
  readonly sum: Uint8Array;
  readonly body: Uint8Array | null;
}

/** A board at rest: where its log ends, sealed so that a lost tail cannot pass for a shorter log. */
export interface BoardRecord extends NewBoard {
  readonly head: number;
  readonly headSum: Uint8Array;
  readonly sum: Uint8Array;
}

/** A snapshot at rest. `rowSum` ties it to the very entry it was taken after. */
export interface SnapshotRow {
  readonly seq: number;
  readonly model: string;
  readonly rowSum: Uint8Array;
  readonly sum: Uint8Array;
  readonly state: Uint8Array;
}

/** An entry on its way to the disk, its events already JSON. */
export interface PackedEntry {
  readonly at: number;
  readonly answer: OwedAnswer | null;
  readonly body: string;
}

/** Turns an entry into what is stored. Throws TypeError on what could not be read back as it was written. */
export function pack(entry: LogEntry): PackedEntry {
  const { at, answer, events } = entry;
  if (answer === null) return { at: whole(at), answer, body: toJson(events) };
  const { member, command, rev } = answer;
  return {
    at: whole(at),
    answer: { member: plain(member), command: plain(command), rev: whole(rev) },
    body: toJson(events),
  };
}

/** JSON text of a value. Throws TypeError where JSON has no text for it. */
export function toJson(value: unknown): string {
  // The library's type says string; for undefined and functions it is undefined.
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('only JSON values can be stored');
  return text;
}

/** Returns the number, or throws TypeError if it is not an integer that survives being stored. */
export function whole(number: number): number {
  if (!Number.isSafeInteger(number)) throw new TypeError(`not a whole number: ${number}`);
  return number;
}

/** Returns the text, or throws TypeError if UTF-8 would not bring it back as it is. */
export function plain(text: string): string {
  if (/[\0\p{Surrogate}]/u.test(text)) throw new TypeError('ids and codes are well-formed text without NUL');
  return text;
}

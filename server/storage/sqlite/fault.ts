import type { WriteFault } from '../BoardStore.ts';

const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const FULL = 13;
const CONSTRAINT = 19;
// No space for the index of the WAL. Nothing was synced yet, so unlike other I/O errors it may be tried again.
const IOERR_SHMSIZE = 10 | (19 << 8);

/** SQLite's extended result code of an error, or null if it is not one of SQLite's. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
}

/** What an error while writing means to the caller. Whatever is not known to be harmless is `io`. */
export function writeFault(error: unknown): WriteFault {
  const code = sqliteCode(error);
  if (code === null) return 'io';
  const primary = code & 0xff;
  if (primary === FULL || code === IOERR_SHMSIZE) return 'full';
  return primary === BUSY || primary === LOCKED ? 'busy' : 'io';
}

/** Whether an error concerns only the rows at hand, so that what else is in the transaction can still be committed. */
export function isLocal(error: unknown): boolean {
  const primary = (sqliteCode(error) ?? 0) & 0xff;
  return primary === CORRUPT || primary === CONSTRAINT;
}

/** One line about an error, for the log. */
export function lineOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
}

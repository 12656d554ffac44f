import { closeSync, constants, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { StoreOpenError } from '../StoreOpenError.ts';
import { type Database, DatabaseSync } from './driver.ts';
import { lineOf, sqliteCode, writeFault } from './fault.ts';

/** The name of the database in its directory. */
export const DATABASE_FILE = 'fikabord.sqlite';

/** Holds the directory until released. */
export interface Claim {
  readonly file: string;
  release(): void;
}

/**
 * Makes the directory if need be and claims it for this process: two servers on one log would each fold only their own half.
 * The claim is SQLite's exclusive lock on an empty file of its own: the kernel drops it when the process dies in whatever way,
 * and the database beside it stays readable for backups and for people. Throws StoreOpenError.
 */
export function claimDirectory(dir: string): Claim {
  const file = join(dir, DATABASE_FILE);
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    // SQLite would open a file it may not write as read-only, and give one it makes to everybody to read.
    closeSync(openSync(file, constants.O_RDWR | constants.O_CREAT, 0o600));
  } catch (error) {
    throw new StoreOpenError('unwritable', `DATA_DIR ${dir} cannot be written: ${lineOf(error)}`);
  }
  return { file, release: lock(dir) };
}

function lock(dir: string): () => void {
  let held: Database | null = null;
  try {
    held = new DatabaseSync(join(dir, 'fikabord.lock'), { timeout: 0 });
    // In MEMORY mode it writes nothing: a server must also start on a disk that is full.
    held.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    const holder = held;
    return () => holder.close();
  } catch (error) {
    held?.close();
    if (sqliteCode(error) !== null && writeFault(error) === 'busy') {
      throw new StoreOpenError('in-use', `DATA_DIR ${dir} is in use by another Fikabord process`);
    }
    throw new StoreOpenError('unwritable', `DATA_DIR ${dir} cannot be locked: ${lineOf(error)}`);
  }
}

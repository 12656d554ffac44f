import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DATABASE_FILE } from './claimDirectory.ts';
import { DatabaseSync } from './driver.ts';

/**
 * Copies the database in `dir` into `file` through a connection of its own, so that the log goes on meanwhile.
 * `file` holds a whole backup, the old one or the new one, at every moment. Throws what the disk or SQLite throws.
 */
export function backupDatabase(dir: string, file: string): void {
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    closeSync(openSync(part, 'wx', 0o600)); // SQLite would let everybody read it
    const db = new DatabaseSync(join(dir, DATABASE_FILE), { readOnly: true, timeout: 10_000 });
    try {
      db.prepare('VACUUM INTO ?').run(part);
    } finally {
      db.close();
    }
    syncPath(part);
    renameSync(part, file);
    syncPath(dirname(file));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Brings a file, or the names in a directory, to the disk. Throws what the disk throws. */
export function syncPath(path: string): void {
  // Windows cannot open a directory, and needs no sync of one.
  if (process.platform === 'win32' && !path.endsWith('.part')) return;
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

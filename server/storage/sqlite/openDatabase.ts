import { StoreOpenError } from '../StoreOpenError.ts';
import { type Database, DatabaseSync } from './driver.ts';
import { lineOf } from './fault.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';

/** How long a write waits for another program that holds the database, in milliseconds. */
const BUSY_TIMEOUT = 2_000;

/** Opens a database file and brings it to the newest schema. Throws StoreOpenError and leaves nothing open. */
export function openDatabase(file: string): Database {
  let db: Database | null = null;
  try {
    db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
    assertOurs(db, file);
    // FULL: a commit is on the disk before anybody hears of it. secure_delete: a deleted board's words leave the file.
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY',
    );
    // LogWriter settles the WAL itself, so that it hears of a failing disk.
    db.exec('PRAGMA wal_autocheckpoint = 0');
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof StoreOpenError) throw error;
    const foreign = /not a database/.test(lineOf(error));
    if (foreign) throw new StoreOpenError('foreign', `${file} is not a Fikabord database`);
    throw new StoreOpenError('failed', `${file} cannot be opened: ${lineOf(error)}`);
  }
}

/** Closes a database. What can be brought from the WAL into the file is: SQLite itself does that only once every statement is collected. `settle: false`: the disk has failed and is left as it is. */
export function closeDatabase(db: Database, settle = true): void {
  try {
    if (settle) db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // A full or failing disk: what is committed stays in the WAL, and is found there at the next opening.
  }
  db.close();
}

/** One integer pragma. Throws whatever SQLite throws. */
export function pragma(db: Database, name: string): number {
  const row: unknown = db.prepare(`PRAGMA ${name}`).get();
  const value: unknown = typeof row === 'object' && row !== null ? Object.values(row)[0] : null;
  return typeof value === 'number' ? value : 0;
}

/** Throws StoreOpenError unless a database is Fikabord's, and of no later version. */
export function assertOurs(db: Database, file: string): void {
  const version = pragma(db, 'user_version');
  const fresh = version === 0 && pragma(db, 'application_id') === 0 && pragma(db, 'schema_version') === 0;
  if (!fresh && pragma(db, 'application_id') !== APPLICATION_ID) {
    throw new StoreOpenError('foreign', `${file} is not a Fikabord database`);
  }
  if (version > MIGRATIONS.length) {
    throw new StoreOpenError(
      'newer',
      `${file} was written by a newer Fikabord (schema ${version}, this one knows ${MIGRATIONS.length})`,
    );
  }
}

function migrate(db: Database): void {
  for (let version = pragma(db, 'user_version'); version < MIGRATIONS.length; version += 1) {
    db.exec('BEGIN IMMEDIATE');
    db.exec(MIGRATIONS[version] ?? '');
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version + 1}; COMMIT`);
  }
}

import { existsSync } from 'node:fs';
import { loadBoard } from '../storage/loadBoard.ts';
import { StoreOpenError } from '../storage/StoreOpenError.ts';
import { BoardTables } from '../storage/sqlite/BoardTables.ts';
import { DatabaseSync } from '../storage/sqlite/driver.ts';
import { assertOurs } from '../storage/sqlite/openDatabase.ts';
import { type StateHash, stateHash } from './stateHash.ts';

const NO_SNAPSHOT = '';

/** Reads a backup through and vouches for it. It is not written to. Throws StoreOpenError, or what SQLite throws. */
export function readBackup(file: string): StateHash {
  if (!existsSync(file)) throw new StoreOpenError('failed', `there is no file ${file}`);
  let db: InstanceType<typeof DatabaseSync> | null = null;
  try {
    db = new DatabaseSync(file, { readOnly: true });
    assertOurs(db, file);
    const tables = new BoardTables(db);
    const ids = [...tables.records()].flatMap((record) => (record ? [record.id] : []));
    return stateHash(ids, (board) => loadBoard(tables, board, NO_SNAPSHOT));
  } catch (error) {
    if (error instanceof StoreOpenError) throw error;
    throw new StoreOpenError('foreign', `${file} is not a backup of Fikabord: ${String(error)}`);
  } finally {
    db?.close();
  }
}

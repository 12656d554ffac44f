import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreOpenError } from '../storage/StoreOpenError.ts';
import { backupDatabase } from '../storage/sqlite/backupDatabase.ts';
import { DATABASE_FILE } from '../storage/sqlite/claimDirectory.ts';
import { readBackup } from './readBackup.ts';
import type { StateHash } from './stateHash.ts';

/** Copies the boards in `dataDir` to `file`, also while a server works on them, and reads the copy through. */
export function makeBackup(dataDir: string, file: string): StateHash {
  if (!existsSync(join(dataDir, DATABASE_FILE))) {
    throw new StoreOpenError('failed', `there are no boards in DATA_DIR ${dataDir}`);
  }
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  backupDatabase(dataDir, file);
  return readBackup(file);
}

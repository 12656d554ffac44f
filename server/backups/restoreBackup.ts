import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncPath } from '../storage/sqlite/backupDatabase.ts';
import { claimDirectory, DATABASE_FILE } from '../storage/sqlite/claimDirectory.ts';
import { readBackup } from './readBackup.ts';
import type { StateHash } from './stateHash.ts';

export interface Restored extends StateHash {
  /** Where the boards that were there before are now; null: there were none. */
  readonly replaced: string | null;
}

/**
 * Puts a backup in the place of the boards in `dataDir`, which are moved aside, not deleted. No server may work there
 * meanwhile. Everybody who comes back gets a document of a new epoch, so that nobody merges what they still had.
 * Throws StoreOpenError.
 */
export function restoreBackup(dataDir: string, file: string, now: Date): Restored {
  readBackup(file);
  const existed = existsSync(join(dataDir, DATABASE_FILE));
  const { file: database, release } = claimDirectory(dataDir);
  try {
    const part = `${database}.part`;
    copyFileSync(file, part);
    syncPath(part);
    const replaced = join(dataDir, `replaced-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`);
    if (existed) mkdirSync(replaced, { mode: 0o700 });
    // The log's tail goes first: left behind, it would be played onto the backup.
    for (const ending of ['-wal', '-shm', '']) {
      const old = `${database}${ending}`;
      if (!existsSync(old)) continue;
      if (existed) renameSync(old, join(replaced, `${DATABASE_FILE}${ending}`));
      else rmSync(old);
    }
    renameSync(part, database);
    syncPath(dataDir);
    return { ...readBackup(database), replaced: existed ? replaced : null };
  } finally {
    release();
  }
}

import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardStore } from '../BoardStore.ts';
import { openSqliteStore } from '../SqliteStore.ts';
import { DatabaseSync } from '../sqlite/driver.ts';
import type { Spoilt, Stand } from './Stand.ts';

// Each changes one row at rest, with bit flips where SQL can say so.
const FLIP = (column: string): string =>
  `CAST(substr(${column}, 1, 3) AS BLOB) || CASE substr(${column}, 4, 1) WHEN x'21' THEN x'20' ELSE x'21' END || substr(${column}, 5)`;
const DAMAGE: Readonly<Record<Spoilt, string>> = {
  body: `UPDATE entries SET body = CAST(${FLIP('body')} AS BLOB) WHERE board = ? AND seq = ?`,
  sum: `UPDATE entries SET sum = CAST(${FLIP('sum')} AS BLOB) WHERE board = ? AND seq = ?`,
  answer: "UPDATE entries SET rev = 999, member = 'm', command = 'c' WHERE board = ? AND seq = ?",
  key: 'UPDATE entries SET seq = seq + 100 WHERE board = ? AND seq = ?',
  cut: 'DELETE FROM entries WHERE board = ? AND seq = ?',
  record: 'UPDATE boards SET created_at = created_at + 1 WHERE id = ? AND ? IS NOT NULL',
  snapshot: `UPDATE snapshots SET state = CAST(${FLIP('state')} AS BLOB) WHERE board = ? AND ? IS NOT NULL`,
};

/** A real SqliteStore in a directory of its own, with a second connection to spoil it through. */
export async function sqliteStand(): Promise<Stand & { readonly dir: string }> {
  const root = mkdtempSync(join(tmpdir(), 'fikabord-sqlite-'));
  const dir = join(root, 'data');
  const opened: BoardStore[] = [];
  const open = async (from: string): Promise<BoardStore> => {
    const store = await openSqliteStore({ dir: from });
    opened.push(store);
    return store;
  };
  const store = await open(dir);
  return {
    store,
    dir,
    reopen: async () => {
      await store.close();
      return open(dir);
    },
    spoil: async (board, what, seq = 0) => {
      const db = new DatabaseSync(join(dir, 'fikabord.sqlite'));
      const { changes } = db.prepare(DAMAGE[what]).run(board, seq);
      db.close();
      if (changes !== 1) throw new Error(`nothing was spoilt: ${what}`);
    },
    backupFile: join(root, 'backup.sqlite'),
    restore: async () => {
      mkdirSync(join(root, 'restored'));
      renameSync(join(root, 'backup.sqlite'), join(root, 'restored', 'fikabord.sqlite'));
      return open(join(root, 'restored'));
    },
    putAway: async () => {
      for (const one of opened) await one.close();
      rmSync(root, { recursive: true });
    },
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MIGRATIONS } from './migrations.ts';
import { closeDatabase, openDatabase, pragma } from './openDatabase.ts';

it('opens with the settings that durability, deletion and references rest on', () => {
  const dir = mkdtempSync(join(tmpdir(), 'fikabord-open-'));
  const db = openDatabase(join(dir, 'a.sqlite'));
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(pragma(db, 'synchronous')).toBe(2); // FULL
  expect(pragma(db, 'secure_delete')).toBe(1);
  expect(pragma(db, 'foreign_keys')).toBe(1);
  expect(pragma(db, 'user_version')).toBe(MIGRATIONS.length);
  closeDatabase(db);
  rmSync(dir, { recursive: true });
});

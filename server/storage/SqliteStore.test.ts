import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { board, entries, MODEL, stored } from './contract/Stand.ts';
import { sqliteStand } from './contract/sqliteStand.ts';
import { openSqliteStore } from './SqliteStore.ts';
import { StoreOpenError } from './StoreOpenError.ts';
import { DatabaseSync } from './sqlite/driver.ts';
import { storeContract } from './storeContract.ts';

storeContract('SqliteStore', sqliteStand);

const APPENDER = fileURLToPath(new URL('./contract/appender.ts', import.meta.url));
const appender = (dir: string) =>
  spawn(process.execPath, ['--import', 'tsx', APPENDER, dir], { stdio: ['ignore', 'pipe', 'pipe'] });

// Each test starts threads or processes, slow on a machine that is busy with other tests.
describe('SqliteStore', { timeout: 20_000 }, () => {
  let stand: Awaited<ReturnType<typeof sqliteStand>>;
  beforeEach(async () => {
    stand = await sqliteStand();
  });
  afterEach(() => stand.putAway());

  it('has every acked entry after kill -9, and nothing damaged', { timeout: 60_000 }, async () => {
    await stand.store.close();
    const acked = new Map<string, number>();
    for (const lines of [1, 7, 50, 200, 333]) {
      const child = appender(stand.dir);
      let seen = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        const [id = '', head = ''] = line.split(' ');
        acked.set(id, Number(head));
        seen += 1;
        if (seen === lines) child.kill('SIGKILL'); // what it still printed before it died counts too
      }
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(child.signalCode).toBe('SIGKILL');
      const store = await openSqliteStore({ dir: stand.dir });
      for (const [id, head] of acked) {
        const loaded = await store.load(id, 'no snapshot');
        expect(loaded).toMatchObject({ kind: 'whole' });
        if (loaded.kind !== 'whole') return;
        expect(loaded.head).toBeGreaterThanOrEqual(head);
        expect(loaded.entries).toEqual(stored(1, loaded.head));
      }
      await store.close();
    }
    expect(acked.size).toBe(3);
  });

  it('lets one process at a time use a directory, and says so in one line', async () => {
    const child = appender(stand.dir);
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(said).toBe(`DATA_DIR ${stand.dir} is in use by another Fikabord process\n`);
    expect(code).toBe(1);
    await expect(openSqliteStore({ dir: stand.dir })).rejects.toMatchObject({ why: 'in-use' });
    expect(await stand.store.create(board('a'), entries(1, 1))).toEqual({ kind: 'ok', head: 1 });
  });

  it('can be opened again in the same process once it is closed', async () => {
    await stand.store.create(board('a'), entries(1, 1));
    for (let round = 0; round < 3; round += 1) {
      const store = await stand.reopen();
      expect(await store.load('a', MODEL)).toMatchObject({ kind: 'whole', head: 1 });
      await store.close();
    }
  });

  it.each([
    ['a directory that cannot be made', 'unwritable', (dir: string) => writeFileSync(dir, '')],
    [
      'a database that is a directory',
      'unwritable',
      (dir: string) => mkdirSync(join(dir, 'fikabord.sqlite'), { recursive: true }),
    ],
    ['a file of another kind', 'foreign', (dir: string) => putFile(dir, 'Dear diary, '.repeat(400))],
    ['a database of another program', 'foreign', (dir: string) => putDatabase(dir, 'CREATE TABLE t (a)')],
    [
      'a database of a newer version',
      'newer',
      (dir: string) => putDatabase(dir, 'PRAGMA application_id = 1181313889; PRAGMA user_version = 99'),
    ],
  ])('refuses %s as %s, in one readable line', async (_, why, prepare) => {
    const dir = join(stand.dir, 'other');
    prepare(dir);
    const error: unknown = await openSqliteStore({ dir }).then(
      () => null,
      (refusal: unknown) => refusal,
    );
    expect(error).toBeInstanceOf(StoreOpenError);
    expect(error).toMatchObject({ why, message: expect.stringMatching(/^[^\n]*other[^\n]*$/) });
  });

  it('answers busy rather than let writes pile up without end', async () => {
    await stand.store.create(board('a'), []);
    const answers = await Promise.all(Array.from({ length: 5_001 }, () => stand.store.append('a', 0, [])));
    expect(answers.pop()).toEqual({ kind: 'failed', why: 'busy' });
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['ok']));
    expect(await stand.store.append('a', 0, entries(1, 1))).toEqual({ kind: 'ok', head: 1 });
  });

  it('replaces the part of a backup that a crash left behind, and says when it cannot write one', async () => {
    await stand.store.create(board('a'), entries(1, 1));
    writeFileSync(`${stand.backupFile}.part`, 'half a backup');
    await stand.store.backup(stand.backupFile);
    expect(await (await stand.restore()).load('a', MODEL)).toMatchObject({ kind: 'whole', head: 1 });
    await expect(stand.store.backup(join(stand.dir, 'nowhere', 'b'))).rejects.toThrow(
      /the backup to .*nowhere.* failed/,
    );
  });

  it('tells the log which board is damaged', async () => {
    const said: unknown[] = [];
    await stand.store.close();
    const store = await openSqliteStore({
      dir: stand.dir,
      log: { warn: (about, message) => said.push([about, message]) },
    });
    await store.create(board('a'), entries(1, 2));
    await stand.spoil('a', 'body', 2);
    await store.load('a', MODEL);
    await store.close();
    expect(said).toEqual([
      [{ board: 'a', goodUntil: 1, why: 'entry 2 does not match its checksum' }, 'a board is damaged and quarantined'],
    ]);
  });
});

function putFile(dir: string, words: string): void {
  mkdirSync(dir);
  writeFileSync(join(dir, 'fikabord.sqlite'), words);
}

function putDatabase(dir: string, sql: string): void {
  mkdirSync(dir);
  const db = new DatabaseSync(join(dir, 'fikabord.sqlite'));
  db.exec(sql);
  db.close();
}

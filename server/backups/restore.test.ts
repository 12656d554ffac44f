import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { NoteId } from '#shared/model/ids.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { ServerProcess } from '../testing/ServerProcess.ts';
import type { TestPeer } from '../testing/TestPeer.ts';
import { Workshop } from '../testing/Workshop.ts';

const OPS = fileURLToPath(new URL('../ops.ts', import.meta.url));
const vision = 'vision' as PromptId;

let dir: string;
let data: string;
let server: ServerProcess;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fikabord-restore-'));
  data = join(dir, 'data');
  server = await ServerProcess.start({ DATA_DIR: data });
});
afterEach(async () => {
  await server.stop('SIGKILL');
  await rm(dir, { recursive: true });
});

/** What `npm run backup` and `npm run restore` run. */
async function ops(args: readonly string[], dataDir = data) {
  const child = spawn(process.execPath, ['--import', 'tsx', OPS, ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, INIT_CWD: dir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, said, lines: out.trimEnd().split('\n'), state: /^state [0-9a-f]{64}$/m.exec(out)?.[0] };
}

/** A board on the wall of which one can write. */
async function onTheWall() {
  const workshop = await Workshop.open(server);
  const { token } = await workshop.join('Alice');
  const alice = await workshop.peer('participant', token).open();
  const lead = await workshop.facilitator();
  await lead.step('board.start', {});
  await lead.next();
  const add = (peer: TestPeer, id: string) =>
    peer.act('note.add', { note: id as NoteId, prompt: vision, text: `Of ${id}` });
  return { workshop, alice, token, add };
}

it('[BACKUP-3] a backup of a running server, restored, is the same boards by their state hash', async () => {
  const { workshop, alice, add } = await onTheWall();
  await Workshop.open(server);
  await add(alice, 'n1');
  const backup = await ops(['backup', 'copy.sqlite']);
  expect(backup).toMatchObject({ code: 0, said: '' });
  expect(backup.lines.slice(0, 2)).toEqual([`backup ${join(dir, 'copy.sqlite')}`, 'boards 2']);
  await add(alice, 'n2');
  const later = await ops(['backup']);
  expect(later.state).not.toBe(backup.state);
  workshop.close();

  const other = join(dir, 'other');
  const restored = await ops(['restore', 'copy.sqlite'], other);
  expect(restored).toMatchObject({ code: 0, said: '', lines: [`restored into ${other}`, 'boards 2', backup.state] });
  expect((await ops(['backup', 'again.sqlite'], other)).state).toBe(backup.state);

  expect(await ops(['restore', 'copy.sqlite'])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^Nothing was done: DATA_DIR [^\n]* is in use by another Fikabord process\n$/),
  });
  expect(await server.stop('SIGTERM')).toBe(0);
}, 60_000);

it('[BACKUP-4] after a restore nobody merges what they still had: the document is another, and what was since is gone', async () => {
  const { workshop, alice, token, add } = await onTheWall();
  await add(alice, 'n1');
  await ops(['backup', 'copy.sqlite']);
  await add(alice, 'n2');
  await alice.until(() => Object.keys(alice.part.notes).length === 2);
  const { port } = new URL(server.url);
  const before = { epoch: alice.welcome?.epoch, hash: (await ops(['backup'])).state };
  expect(await server.stop('SIGTERM')).toBe(0);
  await alice.until(() => !alice.socket.connected);
  const restored = await ops(['restore', 'copy.sqlite']);
  expect(restored.lines[1]).toMatch(/^what was there before is in .*replaced-/);

  server = await ServerProcess.start({ DATA_DIR: data, PORT: port });
  // The very tab that still holds the old document.
  await alice.connect();
  await alice.until(() => alice.welcome?.epoch !== before.epoch && alice.rev >= 0 && alice.part.here !== undefined);
  expect(Object.keys(alice.part.notes)).toEqual(['n1']);
  expect(await add(alice, 'n3')).toMatchObject({ ok: true });
  const bob = await workshop.movedTo(server).peer('participant', token).open();
  await alice.until(() => Object.keys(alice.part.notes).length === 2);
  expect(alice.part).toEqual(bob.part);
  expect(Object.keys(bob.part.notes).sort()).toEqual(['n1', 'n3']);
  bob.close();
  workshop.close();
  // What was there before was moved aside whole.
  const [replaced = ''] = (await readdir(data)).filter((name) => name.startsWith('replaced-'));
  expect((await ops(['backup', 'old.sqlite'], join(data, replaced))).state).toBe(before.hash);
}, 60_000);

it('[BACKUP-1] a server that is told to stop leaves a backup', async () => {
  const workshop = await Workshop.open(server);
  expect(await server.stop('SIGTERM')).toBe(0);
  const [backup = ''] = await readdir(join(data, 'backups'));
  expect(backup).toMatch(/^fikabord-.*Z\.sqlite$/);
  const restored = await ops(['restore', join(data, 'backups', backup)], join(dir, 'other'));
  expect(restored).toMatchObject({ code: 0, lines: [expect.anything(), 'boards 1', expect.anything()] });
  workshop.close();
}, 60_000);

it('says in one line what is wrong, and touches nothing', async () => {
  await writeFile(join(dir, 'diary'), 'Dear diary, '.repeat(400));
  for (const args of [['restore', 'nowhere'], ['restore', 'diary'], ['restore'], ['mend']]) {
    const { code, said } = await ops(args, join(dir, 'other'));
    expect(code).toBe(1);
    expect(said).toMatch(/^Nothing was done: [^\n]+\n$/);
  }
  expect(await readdir(dir)).not.toContain('other');
}, 60_000);

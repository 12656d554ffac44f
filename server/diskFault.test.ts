import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DraftId } from '#shared/model/ids.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { ServerProcess } from './testing/ServerProcess.ts';
import { commandId, type TestPeer } from './testing/TestPeer.ts';
import { Workshop } from './testing/Workshop.ts';

const FSYNC_FAILED = '1034';
const FULL = '13';
const PRELOAD = fileURLToPath(new URL('./testing/failingDisk.mjs', import.meta.url));

let dir: string;
let env: Record<string, string>;
let fault: string;
let server: ServerProcess;
let workshop: Workshop;
let token: string;
let alice: TestPeer;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fikabord-fault-'));
  fault = join(dir, 'fault');
  env = { DATA_DIR: join(dir, 'data'), FAULT_FILE: fault, NODE_OPTIONS: `--import ${PRELOAD}` };
  server = await ServerProcess.start(env);
  workshop = await Workshop.open(server);
  ({ token } = await workshop.join('Alice'));
  const lead = await workshop.facilitator();
  await lead.step('board.start', {});
  alice = await workshop.peer('participant', token).open();
});
afterEach(async () => {
  workshop.close();
  await server.stop('SIGKILL');
  await rm(dir, { recursive: true });
});

const put = (id: string, command = commandId()) =>
  alice.act('draft.put', { draft: id as DraftId, prompt: 'vision' as PromptId, text: `of ${id}` }, command);

it('[DISK-1] a failed fsync acks nothing more, says one line and ends with 74; a new start has all that was acked', async () => {
  expect(await put('d1')).toMatchObject({ ok: true });
  await writeFile(fault, FSYNC_FAILED);
  const answers = await Promise.allSettled(['d2', 'd3', 'd4'].map((id) => put(id)));
  // A connection that ended answers nothing: that is no ack either.
  for (const answer of answers) if (answer.status === 'fulfilled') expect(answer.value).toMatchObject({ ok: false });
  const { code, stderr } = await server.ended;
  expect(code).toBe(74);
  expect(stderr).toMatch(/^Fikabord stopped: the disk failed \([^\n]*\)[^\n]*\n$/);
  workshop.close();
  await rm(fault);
  server = await ServerProcess.start(env);
  alice = await workshop.movedTo(server).peer('participant', token).open();
  expect(Object.keys(alice.mine.drafts)).toEqual(['d1']);
  expect(await put('d2')).toMatchObject({ ok: true });
  alice.close();
  expect(await server.stop('SIGTERM')).toBe(0);
}, 60_000);

it('[DISK-2] a full disk acks nothing, goes on reading, and saves again once there is space', async () => {
  await writeFile(fault, FULL);
  const command = commandId();
  expect(await put('d1', command)).toMatchObject({
    ok: false,
    refusal: 'storageFull',
    say: expect.stringMatching(/^Not saved/),
  });
  expect(alice.mine.drafts).toEqual({});
  const read = await fetch(`${server.url}/api/boards/${workshop.opened.board.code}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(read.status).toBe(200);
  const opened = await fetch(`${server.url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
    body: JSON.stringify({ template: 'cop-bootstrap', title: 'Another' }),
  });
  expect(opened.status).toBe(507);
  expect(await opened.json()).toMatchObject({ error: { code: 'storageFull', message: expect.stringMatching(/^Pas/) } });
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  await rm(fault);
  expect(await put('d1', command)).toMatchObject({ ok: true });
  expect(Object.keys(alice.mine.drafts)).toEqual(['d1']);
  expect(await server.stop('SIGTERM')).toBe(0);
}, 60_000);

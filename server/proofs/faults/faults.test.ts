import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { NoteId } from '#shared/model/ids.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { MemoryStore } from '../../storage/MemoryStore.ts';
import { openSqliteStore } from '../../storage/SqliteStore.ts';
import { commandId } from '../../testing/TestPeer.ts';
import { TestServer, type TestServerOptions } from '../../testing/TestServer.ts';
import { Workshop } from '../../testing/Workshop.ts';

const vision = 'vision' as PromptId;
const note = (id: string) => ({ note: id as NoteId, prompt: vision, text: `Note ${id}` });
const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function sharing(options: TestServerOptions = {}) {
  const server = await TestServer.start(options);
  const workshop = await Workshop.open(server);
  endings.push(
    () => server.stop(),
    () => workshop.close(),
  );
  const lead = await workshop.facilitator();
  const { token } = await workshop.join('Alice');
  const alice = await workshop.peer('participant', token).open();
  await lead.step('board.start', {});
  await lead.next();
  return { server, workshop, lead, alice, token };
}

it('F4 while the disk takes its time all that needs none is answered, and then everything in order, once', async () => {
  const store = new MemoryStore();
  const { server, workshop, lead, alice, token } = await sharing({ store });
  store.hold();
  let acked = 0;
  const adding = Array.from({ length: 30 }, (_, n) =>
    alice.act('note.add', note(`n${n}`)).then((answer) => {
      acked++;
      return answer;
    }),
  );
  await alice.socket.emitWithAck('time');
  // Reading, signing in and looking on need no disk.
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${server.url}/api/boards/${workshop.opened.board.code}`, { headers })).status).toBe(200);
  const screen = await workshop.screen();
  expect(Object.keys(screen.part.notes)).toEqual([]);
  expect([acked, store.waiting]).toEqual([0, 1]);
  store.release();
  const revs = (await Promise.all(adding)).map((answer) => (answer.ok ? answer.rev : -1));
  expect(revs).toEqual([...revs].sort((a, b) => a - b));
  await screen.until(() => Object.keys(screen.part.notes).length === 30);
  const inOrder = Object.values(lead.part.notes).sort((a, b) => (a.order < b.order ? -1 : 1));
  expect(inOrder.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, n) => `n${n}`));
});

it('F10 without its facilitator a board runs on, its clock ends once and nothing else; they come back as who they were', async () => {
  const { server, workshop, lead, alice } = await sharing();
  await alice.until(() => alice.part.clock.status === 'running');
  const { phase } = alice.part.walk;
  lead.close();
  await alice.until(() => alice.part.here[lead.me as never] === 'away');
  expect(await alice.act('note.add', note('alone'))).toMatchObject({ ok: true });
  server.clock.turn(3 * 60 * 60_000);
  await alice.until(() => alice.part.clock.status === 'up');
  expect(alice.part.walk.phase).toBe(phase);
  // Whoever is there first does not become who leads.
  expect(await alice.next()).toMatchObject({ ok: false, refusal: 'onlyFacilitator' });
  const back = await workshop.facilitator();
  expect(back.me).toBe(lead.me);
  expect(await back.next()).toMatchObject({ ok: true });
});

it('F15 told to stop, a server takes nothing new, waits for what is in flight and keeps it', async () => {
  const shelf = new Map();
  const store = new MemoryStore(shelf);
  const { server, workshop, alice, token } = await sharing({ store });
  store.hold();
  const id = commandId();
  const inFlight = alice.act('note.add', note('in-flight'), id).catch(() => null);
  await alice.socket.emitWithAck('time');
  const stopping = server.stop();
  await expect(fetch(`${server.url}/readyz`)).rejects.toThrow();
  // Nobody is cut while something of theirs is on its way to the disk.
  for (let n = 0; n < 20; n++) await alice.socket.emitWithAck('time');
  store.release();
  await stopping;
  await alice.until(() => !alice.socket.connected);
  await inFlight;
  const again = await TestServer.start({ store: new MemoryStore(shelf), clock: server.clock });
  const there = workshop.movedTo(again);
  endings.push(
    () => again.stop(),
    () => there.close(),
  );
  const back = await there.peer('participant', token).open();
  expect(Object.keys(back.part.notes)).toEqual(['in-flight']);
  // Whether or not its answer came through: sent again it is the same command.
  expect(await back.act('note.add', note('in-flight'), id)).toMatchObject({ ok: true });
  expect(Object.keys(back.part.notes)).toEqual(['in-flight']);
});

it('F22 a board restored from a backup is the one that was saved, in a life of its own', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'fikabord-restore-'));
  endings.push(() => rm(dir, { recursive: true }));
  await mkdir(join(dir, 'restored'));
  const log = { warn: () => undefined };
  const store = await openSqliteStore({ dir: join(dir, 'live'), log });
  const { server, workshop, lead, alice } = await sharing({ store });
  await alice.act('note.add', note('saved'));
  const saved = { ...lead.part, here: {}, progress: {} };
  await store.backup(join(dir, 'restored', 'fikabord.sqlite'));
  await alice.act('note.add', note('later'));
  const restored = await openSqliteStore({ dir: join(dir, 'restored'), log });
  const again = await TestServer.start({ store: restored, clock: server.clock });
  const there = workshop.movedTo(again);
  endings.push(
    () => again.stop(),
    () => there.close(),
  );
  const leadAgain = await there.facilitator();
  expect({ ...leadAgain.part, here: {}, progress: {} }).toEqual(saved);
  expect(leadAgain.welcome?.epoch).not.toBe(lead.welcome?.epoch);
});

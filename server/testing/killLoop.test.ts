import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DraftId, NoteId, TargetId } from '#shared/model/ids.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { seededRandom } from './random.ts';
import { ServerProcess } from './ServerProcess.ts';
import { commandId, type TestPeer } from './TestPeer.ts';
import { Workshop } from './Workshop.ts';

const KILLS = Number(process.env.KILLS ?? 3);
const vision = 'vision' as PromptId;

type Kind = 'draft' | 'note';

/** What one person wrote: what the server promised to keep, and the one that was on its way when the line broke. */
interface Written {
  readonly acked: string[];
  open: { readonly id: string; readonly command: string } | null;
}

let dir: string;
let server: ServerProcess;
let workshop: Workshop;
let tokens: string[];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fikabord-kill-'));
  server = await ServerProcess.start({ DATA_DIR: dir });
  workshop = await Workshop.open(server);
  const joined = await Promise.all(['Ada', 'Bob', 'Cleo'].map((name) => workshop.join(name)));
  tokens = joined.map(({ token }) => token);
});
afterEach(async () => {
  workshop.close();
  await server.stop('SIGTERM');
  await rm(dir, { recursive: true });
});

const everybody = () => Promise.all(tokens.map((token) => workshop.peer('participant', token).open()));

async function killAndRestart(): Promise<void> {
  expect(await server.stop('SIGKILL')).toBeNull();
  workshop.close();
  server = await ServerProcess.start({ DATA_DIR: dir });
  workshop = workshop.movedTo(server);
}

function send(peer: TestPeer, kind: Kind, id: string, command: string): Promise<Answer> {
  if (kind === 'note') return peer.act('note.add', { note: id as NoteId, prompt: vision, text: `of ${id}` }, command);
  return peer.act('draft.put', { draft: id as DraftId, prompt: vision, text: `of ${id}` }, command);
}

/** Writes one thing after the other as fast as answers come, until the line breaks. */
async function write(peer: TestPeer, kind: Kind, written: Written): Promise<void> {
  const cut = new Promise<null>((resolve) => peer.socket.once('disconnect', () => resolve(null)));
  while (peer.socket.connected) {
    const one = { id: commandId(), command: commandId() };
    written.open = one;
    const answer = await Promise.race([send(peer, kind, one.id, one.command), cut]);
    if (answer === null) return;
    if (answer.ok) written.acked.push(one.id);
    else expect(answer.refusal).toBe('slowDown');
  }
}

/** Kills the server among answers, again and again; after each restart looks for everything it ever acked. */
async function killLoop(kind: Kind, kills: number, held: (peer: TestPeer) => object): Promise<number> {
  const chance = seededRandom(7);
  const all = tokens.map((): Written => ({ acked: [], open: null }));
  const total = () => all.reduce((sum, { acked }) => sum + acked.length, 0);
  let peers = await everybody();
  for (let kill = 0; kill < kills; kill++) {
    const until = total() + 5 + Math.floor(chance() * 60);
    const writing = peers.map((peer, n) => write(peer, kind, all[n] ?? { acked: [], open: null }));
    await peers[0]?.until(() => total() >= until);
    await killAndRestart();
    await Promise.all(writing);
    peers = await everybody();
    for (const [n, peer] of peers.entries()) {
      const { acked = [], open = null } = all[n] ?? {};
      for (const id of acked) expect(held(peer)).toHaveProperty([id]);
      if (!open) continue;
      // Whether or not it had been saved: sent again under the same id it is there once, and promised now.
      expect(await send(peer, kind, open.id, open.command)).toMatchObject({ ok: true });
      expect(await send(peer, kind, open.id, open.command)).toMatchObject({ ok: true });
      acked.push(open.id);
    }
    const [peer] = peers;
    if (kind === 'note') expect(Object.keys(peer?.part.notes ?? {}).length).toBeLessThanOrEqual(total() + peers.length);
  }
  workshop.close();
  return total();
}

it(`every acked draft is there after ${KILLS} kills`, { timeout: 20_000 + KILLS * 10_000 }, async () => {
  const lead = await workshop.facilitator();
  await lead.step('board.start', {});
  expect(await killLoop('draft', KILLS, (peer) => peer.mine.drafts)).toBeGreaterThan(5 * KILLS);
});

it(`every acked note, and then every dot, is there after ${KILLS} kills`, {
  timeout: 20_000 + KILLS * 10_000,
}, async () => {
  const lead = await workshop.facilitator();
  await lead.step('board.start', {});
  await lead.next();
  expect(await killLoop('note', KILLS, (peer) => peer.part.notes)).toBeGreaterThan(5 * KILLS);
  const again = await workshop.facilitator();
  await again.next();
  await again.next();
  const [target] = Object.keys(again.part.notes);
  const [voter] = await everybody();
  expect(await voter?.act('dots.place', { target: target as TargetId, dots: 4 })).toMatchObject({ ok: true });
  await killAndRestart();
  const [back] = await everybody();
  expect(Object.values(back?.mine.ballots ?? {})).toEqual([{ [target ?? '']: 4 }]);
});

import { afterEach, describe, expect, it } from 'vitest';
import type { DraftId, NoteId } from '#shared/model/ids.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { MemoryStore, type Shelf } from '../storage/MemoryStore.ts';
import { commandId } from '../testing/TestPeer.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

const vision = 'vision' as PromptId;
let server: TestServer;
let workshop: Workshop;
afterEach(async () => {
  workshop.close();
  await server.stop();
});

async function start(shelf: Shelf) {
  server = await TestServer.start({ store: new MemoryStore(shelf) });
  workshop = await Workshop.open(server);
  const lead = await workshop.facilitator();
  const { token } = await workshop.join('Alice');
  const alice = await workshop.peer('participant', token).open();
  await lead.step('board.start', {});
  return { lead, alice, token };
}

async function restart(shelf: Shelf, whileDown: () => void = () => {}) {
  workshop.close();
  const old = server;
  await old.stop();
  whileDown();
  server = await TestServer.start({ store: new MemoryStore(shelf), clock: old.clock });
  workshop = workshop.movedTo(server);
}

describe('after a restart of the server', () => {
  it('the board is as it was, in a new document, and answers are still owed', async () => {
    const shelf: Shelf = new Map();
    const { lead, alice, token } = await start(shelf);
    const id = commandId();
    const put = { draft: 'd1' as DraftId, prompt: vision, text: 'Kept' };
    const answer = await alice.act('draft.put', put, id);
    await lead.next();
    const added = await alice.act('note.add', { note: 'n1' as NoteId, prompt: vision, text: 'Public' });
    const { part, mine, welcome } = alice;
    await restart(shelf);
    const again = await workshop.peer('participant', token).open();
    const leadAgain = await workshop.facilitator();
    expect(again.welcome?.epoch).not.toBe(welcome?.epoch);
    await again.until(() => again.part.here[lead.me as never] === 'here');
    expect({ ...again.part, here: part.here }).toEqual(part);
    expect(again.mine).toEqual(mine);
    expect(again.rev).toBeGreaterThanOrEqual(added.ok ? added.rev : Number.POSITIVE_INFINITY);
    expect(await again.act('draft.put', put, id)).toEqual(answer);
    expect(Object.keys(again.mine.drafts)).toEqual([]);
    expect(await leadAgain.next()).toMatchObject({ ok: true });
  });

  it('[SOLO-1] where the count of public changes starts tells nothing of what was done in private', async () => {
    const revs: (number | undefined)[] = [];
    for (const isBusy of [false, true]) {
      const shelf: Shelf = new Map();
      const { lead, alice, token } = await start(shelf);
      server.clock.turn(1_000);
      // Who comes and goes is counted and not stored; an answer that is given after it is.
      lead.close();
      await alice.until(() => alice.part.here[lead.me as never] === 'away');
      if (isBusy) await alice.act('draft.drop', { draft: 'nothing-there' as DraftId });
      await restart(shelf);
      revs.push((await workshop.peer('participant', token).open()).mails[0]?.rev);
      workshop.close();
      await server.stop();
    }
    server = await TestServer.start();
    expect(revs[0]).toBe(revs[1]);
  });

  it('a clock goes on to the second, and one that ran out meanwhile rings once', async () => {
    const shelf: Shelf = new Map();
    const { lead } = await start(shelf);
    await lead.step('clock.start', {});
    await lead.until(() => lead.part.clock.status === 'running');
    const { clock } = lead.part;
    await restart(shelf);
    server.clock.turn(60_000);
    const again = await workshop.facilitator();
    expect(again.part.clock).toEqual(clock);
    server.clock.turn(4 * 60_000 - 1);
    await again.socket.emitWithAck('time');
    expect(again.part.clock.status).toBe('running');
    await restart(shelf, () => server.clock.turn(60_000));
    const late = await workshop.facilitator();
    server.clock.turn(0);
    await late.until(() => late.part.clock.status === 'up');
    const rings = () =>
      [...shelf.values()].flatMap(({ rows }) => rows).filter(({ answer }) => answer?.command.startsWith('ring.'));
    expect(rings()).toHaveLength(1);
    await restart(shelf);
    const last = await workshop.facilitator();
    server.clock.turn(60_000);
    expect(last.part.clock.status).toBe('up');
    expect(rings()).toHaveLength(1);
  });

  it('[THUMBS-2] [THUMBS-3] thumbs that were open are counted, and their verdict carried out, once', async () => {
    const shelf: Shelf = new Map();
    server = await TestServer.start({ store: new MemoryStore(shelf) });
    workshop = await Workshop.open(server, {}, 'lean-coffee');
    const lead = await workshop.facilitator();
    const { token } = await workshop.join('Alice');
    const alice = await workshop.peer('participant', token).open();
    await lead.step('board.start', {});
    for (const note of ['n1', 'n2'] as NoteId[]) {
      await alice.act('note.add', { note, prompt: 'topic' as PromptId, text: `about ${note}` });
    }
    for (let n = 0; n < 3; n++) await lead.next();
    await lead.step('topic.start', { topic: 'n1' as NoteId, at: lead.part.walk.step });
    server.clock.turn(5 * 60_000);
    await alice.until(() => alice.part.thumbs.status === 'open');
    const { thumbs } = alice.part;
    if (thumbs.status !== 'open') throw new Error('not open');
    await restart(shelf, () => server.clock.turn(10 * 60_000));
    const again = await workshop.facilitator();
    server.clock.turn(0);
    await again.until(() => again.part.thumbs.status === 'closed');
    expect(again.part.thumbs).toMatchObject({ id: thumbs.id, verdict: 'ask', carryAt: null });
    await again.step('thumbs.open', { at: again.part.walk.step });
    const back = await workshop.peer('participant', token).open();
    await back.until(() => back.part.thumbs.status === 'open');
    const asked = back.part.thumbs;
    if (asked.status !== 'open') throw new Error('not open');
    await back.act('thumb.give', { thumbs: asked.id, thumb: 'down' });
    // The others may still be on their way back.
    server.clock.turn(4_999);
    await back.socket.emitWithAck('time');
    expect(back.part.thumbs.status).toBe('open');
    server.clock.turn(1);
    await back.until(() => back.part.thumbs.status === 'closed');
    await restart(shelf, () => server.clock.turn(60_000));
    const last = await workshop.facilitator();
    server.clock.turn(0);
    await last.until(() => last.part.topics['n2' as NoteId]?.status === 'discussing');
    expect(last.part.topics['n1' as NoteId]).toMatchObject({ status: 'discussed', spent: 5 * 60_000 });
    const said = (what: string) =>
      [...shelf.values()].flatMap(({ rows }) => rows).filter(({ answer }) => answer?.command.startsWith(what));
    expect(['ring.', 'count.', 'carry.'].map((what) => said(what).length)).toEqual([1, 2, 1]);
  });

  it('a vote whose clock runs out closes by itself', async () => {
    const shelf: Shelf = new Map();
    const { lead, alice } = await start(shelf);
    await alice.act('draft.put', { draft: 'd1' as DraftId, prompt: vision, text: 'A' });
    for (let n = 0; n < 3; n++) await lead.next();
    const [target] = Object.keys(lead.part.notes);
    await alice.act('dots.place', { target: target as never, dots: 3 });
    expect(Object.values(lead.part.rounds)).toMatchObject([{ status: 'open' }]);
    server.clock.turn(3 * 60_000);
    await lead.until(() => lead.part.clock.status === 'up');
    expect(Object.values(lead.part.rounds)).toMatchObject([{ status: 'closed', tally: { [target ?? '']: 3 } }]);
  });

  it('a board nobody looks at is let go, and found again', async () => {
    const shelf: Shelf = new Map();
    const { lead, alice } = await start(shelf);
    await lead.step('clock.stop', {});
    const epoch = lead.welcome?.epoch;
    lead.close();
    alice.close();
    // Both have left when the board has told so.
    const { registry } = server.app;
    const opened = await registry.open(workshop.opened.board.id);
    if (opened.kind !== 'open') throw new Error('not open');
    while (!opened.board.isIdle) await new Promise((resolve) => setImmediate(resolve));
    server.clock.turn(180_000);
    const again = await workshop.facilitator();
    expect(again.welcome?.epoch).not.toBe(epoch);
    expect(server.clock.waiting).toBeLessThan(8);
  });

  it('a damaged board is refused and the others run', async () => {
    const shelf: Shelf = new Map();
    await start(shelf);
    const hurt = workshop.opened;
    const other = await Workshop.open(server);
    const kept = shelf.get(hurt.board.id);
    if (kept) kept.rows = kept.rows.map((row) => (row.seq === 2 ? { ...row, sum: new Uint8Array(32) } : row));
    await restart(shelf);
    await expect(workshop.peer('facilitator', hurt.token).connect()).rejects.toThrow('damaged');
    const fine = await other.movedTo(server).facilitator();
    expect(fine.part.walk.status).toBe('lobby');
    fine.close();
    const door = await fetch(`${server.url}/api/boards/${hurt.board.code}/door`);
    expect(door.status).toBe(503);
    expect(await door.json()).toMatchObject({ error: { code: 'damaged' } });
  });
});

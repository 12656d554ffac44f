import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftId, NoteId } from '#shared/model/ids.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { MemoryStore } from '../storage/MemoryStore.ts';
import { commandId } from '../testing/TestPeer.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

const vision = 'vision' as PromptId;
const draft = (id: string, text = 'Some words') => ({ draft: id as DraftId, prompt: vision, text });

let store: MemoryStore;
let server: TestServer;
let workshop: Workshop;

beforeEach(async () => {
  store = new MemoryStore();
  server = await TestServer.start({ store });
  workshop = await Workshop.open(server);
});
afterEach(async () => {
  workshop.close();
  await server.stop();
});

/** A running board in its first solo phase. */
async function running() {
  const lead = await workshop.facilitator();
  const alice = await workshop.participant('Alice');
  await lead.step('board.start', {});
  await alice.until(() => alice.part.walk.status === 'running');
  return { lead, alice };
}

describe('a command', () => {
  it('is acked and shown only once it is committed', async () => {
    const { lead, alice } = await running();
    await lead.next();
    store.hold();
    let acked = false;
    const adding = alice.act('note.add', { note: 'n1' as NoteId, prompt: vision, text: 'Hello' }).then((answer) => {
      acked = true;
      return answer;
    });
    // `time` is answered behind the command on the same line.
    await alice.socket.emitWithAck('time');
    expect(store.waiting).toBe(1);
    expect(acked).toBe(false);
    expect(Object.keys(lead.part.notes)).toEqual([]);
    store.release();
    const answer = await adding;
    expect(answer).toMatchObject({ ok: true });
    // The window frame came before the ack.
    expect(alice.part.notes['n1' as NoteId]).toMatchObject({ text: 'Hello' });
    expect(answer).toEqual({ ok: true, rev: alice.rev });
  });

  it.each([
    ['full', 'storageFull'],
    ['busy', 'busy'],
    ['io', 'retry'],
  ] as const)('[DISK-2] that could not be saved (%s) is answered with %s and never shown', async (why, refusal) => {
    const { lead, alice } = await running();
    await lead.next();
    const before = lead.part;
    store.hold();
    store.failNext(why);
    const answers = ['n1', 'n2', 'n3'].map((id) =>
      alice.act('note.add', { note: id as NoteId, prompt: vision, text: id }),
    );
    await alice.socket.emitWithAck('time');
    store.release();
    for (const answer of answers) expect(await answer).toMatchObject({ ok: false, refusal });
    await lead.socket.emitWithAck('time');
    expect(lead.part).toEqual(before);
    const told = server.logged.filter(({ message }) => message === 'not saved');
    expect(told.map(({ about }) => about.why)).toEqual(why === 'io' ? [] : [why]);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(why === 'io' ? 503 : 200);
    const again = alice.act('note.add', { note: 'n1' as NoteId, prompt: vision, text: 'n1' });
    expect(await again).toMatchObject(why === 'io' ? { ok: false, refusal: 'retry' } : { ok: true });
  });

  it('sent twice is one change with one answer', async () => {
    const { lead, alice } = await running();
    await lead.next();
    const id = commandId();
    const add = (note: string) => alice.act('note.add', { note: note as NoteId, prompt: vision, text: 'Once' }, id);
    store.hold();
    const first = add('n1');
    const inFlight = add('n2');
    await alice.socket.emitWithAck('time');
    store.release();
    const answer = await first;
    expect(await inFlight).toEqual(answer);
    await lead.next();
    expect(await add('n3')).toEqual(answer);
    await alice.until(() => alice.part.walk.phase === 2);
    expect(Object.keys(alice.part.notes)).toEqual(['n1']);
  });

  it('with the id of another member is a command of its own', async () => {
    const { lead, alice } = await running();
    const bob = await workshop.participant('Bob');
    await lead.next();
    const id = commandId();
    await alice.act('note.add', { note: 'n1' as NoteId, prompt: vision, text: 'A' }, id);
    await bob.act('note.add', { note: 'n2' as NoteId, prompt: vision, text: 'B' }, id);
    expect(Object.keys(bob.part.notes).sort()).toEqual(['n1', 'n2']);
  });

  it('is refused in the language of the reader', async () => {
    await running();
    const claire = await workshop.participant('Claire', { language: 'fr' });
    const answer = await claire.step('walk.next', { at: 1 });
    expect(answer).toMatchObject({ ok: false, refusal: 'onlyFacilitator' });
    expect(answer.ok || answer.say).toMatch(/facilitat|anim/i);
  });

  it('of a screen is refused', async () => {
    await running();
    const screen = await workshop.screen();
    expect(await screen.act('draft.put', draft('d1'))).toMatchObject({ ok: false, refusal: 'notAllowed' });
    expect(await screen.step('walk.next', { at: 1 })).toMatchObject({ ok: false, refusal: 'notAllowed' });
  });

  it.each([
    ['nothing', null, 'malformed'],
    ['a text', 'draft.put', 'malformed'],
    ['an array', [], 'malformed'],
    ['more keys', { v: 1, id: commandId(), type: 'undo', body: {}, by: 'me' }, 'malformed'],
    ['a short id', { v: 1, id: 'x', type: 'undo', body: {} }, 'malformed'],
    ['an unknown type', { v: 1, id: commandId(), type: 'board.burn', body: {} }, 'unknownCommand'],
    ['a type of every object', { v: 1, id: commandId(), type: 'constructor', body: {} }, 'unknownCommand'],
    ['a later version', { v: 99, id: commandId(), type: 'undo', body: {} }, 'newerVersion'],
    [
      'a forged author',
      { v: 1, id: commandId(), type: 'draft.put', body: { ...draft('d1'), author: 'bob' } },
      'malformed',
    ],
    ['too much', { v: 1, id: commandId(), type: 'draft.put', body: draft('d1', 'x'.repeat(17_000)) }, 'tooLarge'],
  ])('in the wrong shape (%s) is refused and changes nothing', async (_what, message, refusal) => {
    const { alice } = await running();
    const { rev } = alice;
    expect(await alice.send(message)).toMatchObject({ ok: false, refusal });
    expect(alice.rev).toBe(rev);
    expect(alice.mine.drafts).toEqual({});
  });

  it('nested deeper than it can be written is refused like any other, and nobody is told', async () => {
    const { alice } = await running();
    // No client of ours could send it.
    alice.socket.io.engine.write(`2999["command",${'['.repeat(25_000)}${']'.repeat(25_000)}]`);
    await alice.socket.emitWithAck('time');
    expect(alice.socket.connected).toBe(true);
    expect(server.logged).toEqual([]);
  });

  it('without an ack closes that connection and nobody else notices', async () => {
    const { lead, alice } = await running();
    alice.socket.emit(
      'command',
      { v: 1, id: commandId(), type: 'draft.put', body: draft('d1') } as never,
      undefined as never,
    );
    alice.socket.emit('command', { v: 1, id: commandId(), type: 'draft.put', body: draft('d1') } as never, 7 as never);
    await alice.until(() => !alice.socket.connected);
    expect(await lead.next()).toMatchObject({ ok: true });
  });

  it('larger than any message may be closes that connection', async () => {
    const { lead, alice } = await running();
    alice.socket.emit('command', { v: 1, id: commandId(), type: 'undo', body: 'x'.repeat(70_000) } as never, () => {});
    await alice.until(() => !alice.socket.connected);
    expect(await lead.next()).toMatchObject({ ok: true });
  });

  it('too often is slowed down, per member and not per tab', async () => {
    const { alice } = await running();
    const tab = workshop.peer('participant', (alice.socket.auth as { token: string }).token);
    await tab.open();
    const many = Array.from({ length: 50 }, (_, n) => (n % 2 ? tab : alice).act('draft.put', draft('d1', `${n}`)));
    const refused = (await Promise.all(many)).filter((answer) => !answer.ok);
    expect(refused).toHaveLength(10);
    expect(refused[0]).toMatchObject({ refusal: 'slowDown' });
    server.clock.turn(1_000);
    expect(await alice.act('draft.put', draft('d1', 'now'))).toMatchObject({ ok: true });
  });
});

describe('a step', () => {
  it('pressed twice answers that it is done already', async () => {
    const { lead } = await running();
    const at = lead.part.walk.step;
    const [first, second] = await Promise.all([lead.step('walk.next', { at }), lead.step('walk.next', { at })]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: false, refusal: 'alreadyDone' });
  });

  it('that removes a member closes their tabs, and their token opens nothing any more', async () => {
    const { lead, alice } = await running();
    await lead.step('member.remove', { member: alice.me as never });
    await alice.until(() => !alice.socket.connected);
    expect(alice.notices).toEqual([{ kind: 'closing', reason: 'removed' }]);
    await expect(alice.connect()).rejects.toThrow('notAllowed');
    expect(lead.part.here).toEqual({ [lead.me]: 'here' });
  });
});

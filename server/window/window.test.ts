import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { DraftId, GroupId, NoteId } from '#shared/model/ids.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { PromptId } from '#shared/templates/template.ts';
import type { TestPeer } from '../testing/TestPeer.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

const vision = 'vision' as PromptId;

let server: TestServer;
let workshop: Workshop;

beforeEach(async () => {
  server = await TestServer.start();
  workshop = await Workshop.open(server);
});
afterEach(async () => {
  workshop.close();
  await server.stop();
});

const frame = (...parts: (number | Uint8Array)[]): Uint8Array =>
  encoding.encode((encoder) => {
    for (const part of parts) {
      if (typeof part === 'number') encoding.writeVarUint(encoder, part);
      else encoding.writeVarUint8Array(encoder, part);
    }
  });

function update(): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('notes').set('forged', { text: 'forged' });
  return Y.encodeStateAsUpdate(doc);
}

const aliceAndBob = async (): Promise<[TestPeer, TestPeer]> => [
  await workshop.participant('Alice'),
  await workshop.participant('Bob'),
];

describe('the window', () => {
  it.each([
    ['an update', frame(0, 2, update())],
    ['a step 2', frame(0, 1, update())],
    ['an empty update', frame(0, 2, new Uint8Array([0, 0]))],
    ['awareness of somebody', frame(1, new Uint8Array([1, 5, 1, 2, 123, 125]))],
    ['a message of ours', frame(64, 0)],
    ['an unknown message', frame(99)],
    ['half a frame', new Uint8Array([0])],
    ['a length that is a lie', new Uint8Array([0, 0, 255, 255, 255, 127])],
    ['a state vector that is a lie', frame(0, 0, new Uint8Array([255, 255, 255, 127, 1]))],
    ['more than a question', frame(0, 0, new Uint8Array([0]), 7)],
    ['nothing', new Uint8Array()],
    ['a text', 'step 1'],
    ['a number without end', new Uint8Array(50).fill(255)],
  ])('closes the connection that sends %s, and nothing changes', async (_what, sent) => {
    const [alice, bob] = await aliceAndBob();
    const before = Y.encodeStateAsUpdate(bob.doc);
    alice.socket.emit('window', sent as never);
    await alice.until(() => !alice.socket.connected);
    expect(alice.notices).toEqual([{ kind: 'closing', reason: 'window-is-one-way' }]);
    await bob.until(() => Object.values(bob.part.here).includes('away'));
    const carol = await workshop.participant('Carol');
    expect(carol.doc.getMap('notes').toJSON()).toEqual({});
    expect(bob.doc.getMap('notes').toJSON()).toEqual({});
    expect(bob.doc.getMap('board').size).toBe(0);
    expect(before.length).toBeGreaterThan(0);
  });

  it('lets a stock client say hello again, ask for awareness, and have none', async () => {
    const [alice] = await aliceAndBob();
    alice.socket.emit('window', frame(3));
    alice.socket.emit('window', frame(1, new Uint8Array([0])));
    alice.socket.emit('window', frame(0, 0, Y.encodeStateVector(alice.doc)));
    await alice.socket.emitWithAck('time');
    expect(alice.socket.connected).toBe(true);
  });

  it('cuts whoever asks for the document over and over; they come back', async () => {
    const [alice, bob] = await aliceAndBob();
    const { burst } = LIMITS.questionsPerMember;
    for (let asked = 0; asked < burst; asked++) {
      alice.socket.emit('window', frame(0, 0, Y.encodeStateVector(alice.doc)));
    }
    await alice.until(() => !alice.socket.connected);
    expect(bob.socket.connected).toBe(true);
    server.clock.turn(1_000);
    await alice.open();
  });

  it('has one author, whose id is the same for as long as the board is loaded', async () => {
    const lead = await workshop.facilitator();
    const [alice] = await aliceAndBob();
    await lead.step('board.start', {});
    await alice.until(() => alice.part.walk.status === 'running');
    expect(Y.decodeStateVector(Y.encodeStateVector(alice.doc)).size).toBe(1);
  });

  it('beats every 15 seconds, with the number of the public change', async () => {
    const [alice] = await aliceAndBob();
    server.clock.turn(15_000);
    await alice.until(() => alice.heartbeats.length === 1);
    expect(alice.heartbeats).toEqual([alice.rev]);
  });
});

describe('presence', () => {
  it('shows who is here, who was a moment ago, and nobody after a minute', async () => {
    const [alice, bob] = await aliceAndBob();
    const id = alice.me as never;
    expect(bob.part.here[id]).toBe('here');
    alice.close();
    await bob.until(() => bob.part.here[id] === 'away');
    server.clock.turn(60_000);
    await bob.until(() => bob.part.here[id] === undefined);
    expect(bob.part.members[id]).toBeDefined();
  });

  it('counts who is writing in solo, and tells nothing else', async () => {
    const lead = await workshop.facilitator();
    const [alice, bob] = await aliceAndBob();
    await lead.step('board.start', {});
    alice.socket.emit('doing', { doing: 'writing' });
    await bob.until(() => bob.part.progress.writing === 1);
    alice.socket.emit('doing', { doing: 'dragging', note: 'n1' });
    alice.socket.emit('doing', { doing: 'editing', on: 'n1' });
    alice.socket.emit('doing', { doing: 'nothing' });
    await bob.until(() => bob.part.progress.writing === 0);
    alice.socket.emit('doing', { doing: 'writing' });
    await bob.until(() => bob.part.progress.writing === 1);
    alice.close();
    await bob.until(() => bob.part.progress.writing === 0);
    lead.socket.emit('doing', { doing: 'writing' });
    await lead.socket.emitWithAck('time');
    expect(bob.part.progress.writing).toBe(0);
    expect(bob.presences).toEqual([]);
  });

  it('of somebody who writes fast and often ends all the same', async () => {
    const lead = await workshop.facilitator();
    const [alice, bob] = await aliceAndBob();
    await lead.step('board.start', {});
    await bob.until(() => bob.part.walk.status === 'running');
    const { burst } = LIMITS.presencePerMember;
    for (let n = 0; n < burst; n++) {
      alice.socket.emit('doing', { doing: 'writing' });
      if (n < burst - 1) alice.socket.emit('doing', { doing: 'nothing' });
    }
    await alice.socket.emitWithAck('time');
    await bob.until(() => bob.part.progress.writing === 1);
    alice.socket.emit('doing', { doing: 'nothing' });
    await bob.until(() => bob.part.progress.writing === 0);
    for (let n = 0; n < 3 * burst; n++) alice.socket.emit('doing', { doing: 'writing' });
    alice.socket.emit('doing', { doing: 'nothing' });
    await alice.socket.emitWithAck('time');
    await bob.until(() => bob.part.progress.writing === 0);
  });

  it('shows who drags in cluster and that it ended, to the others only, and never who edits a hidden note', async () => {
    const lead = await workshop.facilitator();
    const [alice, bob] = await aliceAndBob();
    await lead.step('board.start', {});
    await alice.act('draft.put', { draft: 'd1' as DraftId, prompt: vision, text: 'Hidden' });
    await lead.next();
    await lead.next();
    const note = Object.keys(lead.part.notes)[0] ?? '';
    alice.socket.emit('doing', { doing: 'editing', on: note });
    alice.socket.emit('doing', { doing: 'dragging', note: 'no-such-note' });
    alice.socket.emit('doing', { doing: 'dragging', note });
    await bob.until(() => bob.presences.length === 1);
    expect(bob.presences).toEqual([{ member: alice.me, doing: 'dragging', note }]);
    alice.close();
    await bob.until(() => bob.presences.length === 2);
    expect(bob.presences[1]).toEqual({ member: alice.me, doing: 'nothing' });
    expect(alice.presences).toEqual([]);
  });

  it('tells that something ended also when the group has gone on meanwhile', async () => {
    const lead = await workshop.facilitator();
    const [alice, bob] = await aliceAndBob();
    await lead.step('board.start', {});
    await lead.next();
    await lead.next();
    await alice.act('note.add', { note: 'n1' as NoteId, prompt: vision, text: 'Hello' });
    alice.socket.emit('doing', { doing: 'dragging', note: 'n1' });
    await bob.until(() => bob.presences.length === 1);
    await lead.next();
    alice.socket.emit('doing', { doing: 'dragging', note: 'n1' });
    alice.socket.emit('doing', { doing: 'nothing' });
    await bob.until(() => bob.presences.length === 2);
    expect(bob.presences[1]).toEqual({ member: alice.me, doing: 'nothing' });
  });

  it.each([
    null,
    { doing: 'dancing' },
    { doing: 'dragging', note: 'n', at: [1, 2] },
    { doing: 'dragging', note: '<b>' },
  ])('in any other shape (%j) closes the connection', async (doing) => {
    const [alice] = await aliceAndBob();
    alice.socket.emit('doing', doing as never);
    await alice.until(() => !alice.socket.connected);
  });
});

describe('a tick', () => {
  it('shows the first change at once and gathers the next ones, acks behind the frame', async () => {
    const ticking = await TestServer.start({ tickMs: 20 });
    const there = await Workshop.open(ticking);
    const lead = await there.facilitator();
    ticking.clock.turn(1_000);
    await lead.step('board.start', {});
    expect(lead.part.walk.status).toBe('running');
    const late = ['g1', 'g2'].map((id) => lead.act('group.form', { group: id as GroupId, notes: ['n' as NoteId] }));
    expect(await Promise.all(late)).toMatchObject([{ refusal: 'wrongPhase' }, { refusal: 'wrongPhase' }]);
    const { length } = lead.wire;
    const steps = [0, 1, 2].map((page) => lead.step('focus.set', { lane: null, note: null, page }));
    await lead.socket.emitWithAck('time');
    expect(lead.part.focus.page).toBe(0);
    expect(lead.wire.length).toBe(length + 1);
    ticking.clock.turn(20);
    expect(await Promise.all(steps)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    expect(lead.part.focus.page).toBe(2);
    expect(lead.wire.slice(length + 1).filter((data) => typeof data !== 'string')).toHaveLength(1);
    there.close();
    await ticking.stop();
  });
});

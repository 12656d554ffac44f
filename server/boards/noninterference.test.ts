import { describe, expect, it } from 'vitest';
import type { DraftId, NoteId, TargetId } from '#shared/model/ids.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { MemoryStore } from '../storage/MemoryStore.ts';
import { seededIds } from '../testing/seededIds.ts';
import type { TestPeer } from '../testing/TestPeer.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Workshop } from '../testing/Workshop.ts';

const vision = 'vision' as PromptId;
const importance = 'importance' as PromptId;

interface Recorded {
  /** All that Bob's tab, the screen's and Bob's HTTP received, in order. */
  readonly bob: readonly string[];
  readonly screen: readonly string[];
  readonly lead: readonly string[];
  readonly http: string;
}

const text = (wire: TestPeer['wire']): string[] =>
  wire.map((data) => (typeof data === 'string' ? data : `binary ${data.toString('latin1')}`));

/** Waits for everything that was caused so far: an answer comes behind it on the same line. */
const settle = (...peers: TestPeer[]) => Promise.all(peers.map((peer) => peer.socket.emitWithAck('time')));

/** One scenario, in which only Alice's further drafts, weights and dots differ between runs. */
async function run(
  words: readonly string[],
  dots: readonly (readonly [at: number, dots: number])[],
): Promise<Recorded> {
  const ids = seededIds('the same in every run');
  const server = await TestServer.start({ store: new MemoryStore(), ids });
  const workshop = await Workshop.open(server);
  const lead = await workshop.facilitator();
  const alice = await workshop.participant('Alice');
  const { token } = await workshop.join('Bob');
  const bob = await workshop.peer('participant', token).open();
  const screen = await workshop.screen();
  await lead.step('board.start', {}, 'start-start-start');
  await alice.act('draft.put', { draft: 'first' as DraftId, prompt: vision, text: 'The first one' });
  await bob.act('draft.put', { draft: 'bobs' as DraftId, prompt: vision, text: 'Of Bob' }, 'bob-bob-bob-bob-1');
  await settle(bob, screen, lead);
  const from = [bob, screen, lead].map((peer) => peer.wire.length);
  for (const [n, word] of words.entries()) {
    await alice.act('draft.put', { draft: `secret-${n}` as DraftId, prompt: n % 2 ? vision : importance, text: word });
  }
  if (words.length > 2) {
    await alice.act('draft.drop', { draft: 'secret-1' as DraftId });
    await alice.step('undo', {});
  }
  await settle(bob, screen, lead);
  await bob.act('draft.put', { draft: 'bobs-2' as DraftId, prompt: vision, text: 'Of Bob, too' }, 'bob-bob-bob-bob-2');
  await alice.act('done.set', { done: true, at: lead.part.walk.step });
  await settle(bob, screen, lead);
  const headers = { authorization: `Bearer ${token}` };
  const get = await fetch(`${server.url}/api/boards/${workshop.opened.board.id}`, { headers });
  const http = await get.text();
  const recorded = [bob, screen, lead].map((peer, at) => text(peer.wire).slice(from[at]));

  await lead.next();
  await lead.next();
  await lead.next();
  const target = Object.values(lead.part.notes).find((note) => note.text === 'The first one')?.id ?? '';
  await settle(bob, screen, lead);
  const voting = [bob, screen, lead].map((peer) => peer.wire.length);
  for (const [, count] of dots) await alice.act('dots.place', { target: target as TargetId & NoteId, dots: count });
  await settle(bob, screen, lead);
  const votes = [bob, screen, lead].map((peer, at) => text(peer.wire).slice(voting[at]));
  workshop.close();
  await server.stop();
  const both = (at: number) => [...(recorded[at] ?? []), '--- voting', ...(votes[at] ?? [])].map(withoutAckIds);
  return { bob: both(0), screen: both(1), lead: both(2), http };
}

/** Bob's client numbers what it asks: his own doing. */
const withoutAckIds = (line: string): string => line.replace(/^3\d+\[\d{13}\]$/, 'time');

describe('what others receive', () => {
  it('holds nothing of what Alice drafts and votes before it is shown, and does not differ by it', async () => {
    const quiet = await run([], []);
    const busy = await run(
      ['Zanzibar', 'Quixotic marmalade', 'x'.repeat(450), 'Y', 'Zanzibar again'],
      [
        [0, 3],
        [0, 1],
        [0, 5],
      ],
    );
    expect(busy.bob).toEqual(quiet.bob);
    expect(busy.screen).toEqual(quiet.screen);
    expect(busy.lead).toEqual(quiet.lead);
    expect(busy.http).toBe(quiet.http);
    const everything = JSON.stringify([busy.bob, busy.screen, busy.lead, busy.http]);
    for (const secret of ['Zanzibar', 'marmalade', 'xxx', 'secret-', 'The first one'])
      expect(everything).not.toContain(secret);
    // A recorder that recorded nothing would agree with everything.
    expect(everything).toContain('Of Bob, too');
    expect(quiet.bob.length).toBeGreaterThan(3);
    expect(quiet.lead.some((line) => line.startsWith('binary'))).toBe(true);
  });
});

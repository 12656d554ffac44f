import { afterEach, describe, expect, it, vi } from 'vitest';
import { all } from '#shared/model/records.ts';
import { current } from '#shared/rules/phases.ts';
import { STAND_INS } from '#shared/rules/rehearsal.ts';
import { discussing } from '#shared/rules/topics.ts';
import { MemoryStore, type Shelf } from '../storage/MemoryStore.ts';
import { RehearsalStand } from '../testing/RehearsalStand.ts';
import type { TestPeer } from '../testing/TestPeer.ts';
import { TestServer } from '../testing/TestServer.ts';
import { scriptOf } from './scripts/scriptOf.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let stand: RehearsalStand;
afterEach(() => stand.close());

/** Where the group stands, as the server knows it. */
const at = async () => {
  const { phase, key } = current(await stand.part());
  return { kind: phase.kind, key: String(key) };
};
async function goesOn(lead: TestPeer): Promise<void> {
  const { step } = (await stand.part()).walk;
  expect(await lead.step('walk.next', { at: step })).toMatchObject({ ok: true });
}

/** What is said aloud, or is the facilitator's alone: nobody's device has anything to do there. */
const SILENT = /\.(share|pitch)$|^naming\.name$/;

/** Each of the three has done something of their own since. */
async function allPlayed(since: number, where: string): Promise<void> {
  const did = await stand.didSince(since);
  for (const member of STAND_INS) expect([where, member, did.get(member)?.length ?? 0]).not.toContain(0);
}

describe('a whole rehearsal', () => {
  it('[REHEARSE-1] of the bootstrap has something from all three in every phase, up to the canvas', async () => {
    stand = await RehearsalStand.open('cop-bootstrap');
    const lead = await stand.facilitator();
    await stand.plays(10 * SECOND);
    expect(all((await stand.part()).members).map((member) => [member.name, member.role])).toEqual([
      ['Facilitator', 'facilitator'],
      ['Pippa', 'participant'],
      ['Otis', 'participant'],
      ['Wren', 'participant'],
    ]);
    for (const phase of ['vision.discuss', 'impact.vote', 'resources.vote']) {
      await lead.step('phase.switch', { phase: phase as never, on: true });
    }
    await lead.step('board.start', {});
    const seen: string[] = [];
    while ((await stand.part()).walk.status === 'running') {
      const { kind, key } = await at();
      seen.push(key);
      const before = (await stand.log()).length;
      if (kind === 'discuss') await lead.step('topic.start', { topic: null, at: (await stand.part()).walk.step });
      await stand.plays(kind === 'discuss' ? 6 * MINUTE : MINUTE);
      if (kind === 'align' && !SILENT.test(key)) {
        const box = current(await stand.part()).phase;
        if (box.kind === 'align' && box.boxes[0]) await lead.step('check.open', { box: box.boxes[0] });
        await stand.plays(10 * SECOND);
        await lead.step('check.close', {});
        expect((await stand.part()).check).toMatchObject({ status: 'closed' });
      }
      if (!SILENT.test(key)) await allPlayed(before, key);
      if (key === 'naming.name') await lead.step('name.choose', { name: 'The Open Drawer' });
      if (kind === 'elect') {
        await lead.step('election.open', {});
        await stand.plays(20 * SECOND);
        await lead.step('election.close', { round: (await stand.part()).election.round });
        await lead.step('board.finish', {});
      } else await goesOn(lead);
    }
    const part = await stand.part();
    expect(seen).toContain('force-field.weigh');
    expect(part.election).toMatchObject({ status: 'closed', how: 'vote' });
    expect(STAND_INS).toContain(part.election.status === 'closed' && part.election.leader);
    // Every box of the canvas holds something, and nothing was refused on the way.
    expect([...new Set(all(part.statements).map(({ box }) => String(box)))]).toHaveLength(8);
    expect(all(part.groups).length).toBeGreaterThan(6);
    expect(all(part.groups).every(({ name }) => name !== '')).toBe(true);
  }, 60_000);

  it('[REHEARSE-1] of a lean coffee has topics, dots, thumbs, takeaways and an answer from all three', async () => {
    stand = await RehearsalStand.open('lean-coffee', 'fr');
    const lead = await stand.facilitator();
    await stand.plays(10 * SECOND);
    await lead.step('board.start', {});
    for (;;) {
      const { kind, key } = await at();
      const before = (await stand.log()).length;
      if (kind === 'discuss') {
        for (let topics = 0; topics < 3; topics++) {
          await lead.step('topic.start', { topic: null, at: (await stand.part()).walk.step });
          // Until the bell has rung, the thumbs are counted and their verdict is carried out.
          await stand.plays(5 * MINUTE + 45 * SECOND);
        }
        const results = all((await stand.part()).topics).flatMap(({ thumbs }) => thumbs);
        expect(results.every(({ counts }) => counts.up + counts.sideways + counts.down === 3)).toBe(true);
        expect(results.length).toBeGreaterThanOrEqual(3);
      } else await stand.plays(MINUTE);
      if (!SILENT.test(key)) await allPlayed(before, key);
      if (kind === 'poll') break;
      await goesOn(lead);
    }
    const part = await stand.part();
    expect(all(part.notes).map(({ text }) => text)).toContain('Comment dire non à une bonne idée\u00a0?');
    expect(all(part.takeaways).length).toBeGreaterThanOrEqual(3);
    expect(all(part.actions).every(({ who }) => who !== '')).toBe(true);
    expect(part.progress).toMatchObject({ present: 3, answered: 3 });
  }, 60_000);
});

describe('stand-ins', () => {
  it('[REHEARSE-2] write at the pace of people, privately, and say when they are done', async () => {
    stand = await RehearsalStand.open('cop-bootstrap');
    const lead = await stand.facilitator();
    await stand.plays(10 * SECOND);
    await lead.step('board.start', {});
    await stand.plays(2 * SECOND);
    expect((await stand.part()).progress).toMatchObject({ present: 3, written: 0, writing: 3, done: 0 });
    await stand.plays(10 * SECOND);
    const { progress, notes } = await stand.part();
    expect(progress.written).toBeGreaterThan(0);
    expect(progress.done).toBe(0);
    expect(notes).toEqual({});
    // Whoever leads is sent what they would be sent of real people: who is not done, and not a word.
    expect(lead.wire.map(String).join('')).not.toContain('Nobody solves');
    await stand.plays(MINUTE);
    expect((await stand.part()).progress).toMatchObject({ written: 3, writing: 0, done: 3 });
  });

  it('[REHEARSE-2] follow the facilitator on at once, and rest in a break', async () => {
    stand = await RehearsalStand.open('lean-coffee');
    const lead = await stand.facilitator();
    await stand.plays(10 * SECOND);
    await lead.step('board.start', {});
    await stand.plays(30 * SECOND);
    await goesOn(lead);
    await goesOn(lead);
    await stand.plays(5 * SECOND);
    expect((await at()).kind).toBe('vote');
    expect([...(await stand.didSince(0)).values()].every((did) => did.includes('dotsPlaced'))).toBe(true);
    await lead.step('break.start', { minutes: 5 });
    const before = (await stand.log()).length;
    await stand.plays(MINUTE);
    expect(await stand.log()).toHaveLength(before);
    await lead.step('break.end', {});
    await stand.plays(20 * SECOND);
    expect((await stand.part()).progress.done).toBe(3);
  });

  it('[REHEARSE-3] stop when nobody is connected, go a moment later, and are back with whoever comes', async () => {
    stand = await RehearsalStand.open('cop-bootstrap');
    const lead = await stand.facilitator();
    await stand.plays(10 * SECOND);
    await lead.step('board.start', {});
    await stand.plays(5 * SECOND);
    const board = await stand.board();
    lead.close();
    await expect.poll(() => board.connections.size).toBe(3);
    const before = (await stand.log()).length;
    await stand.plays(9 * SECOND);
    expect(board.connections.size).toBe(3);
    await stand.plays(2 * SECOND);
    expect(board.connections.size).toBe(0);
    await stand.plays(70 * SECOND);
    expect(await stand.log()).toHaveLength(before);
    expect((await stand.part()).here).toEqual({});
    await (await stand.facilitator()).until(() => true);
    await stand.plays(MINUTE);
    expect((await stand.part()).progress).toMatchObject({ present: 3, done: 3 });
  });

  it('[REHEARSE-3] a removed one does nothing more and does not come again', async () => {
    stand = await RehearsalStand.open('cop-bootstrap');
    const lead = await stand.facilitator();
    await stand.plays(10 * SECOND);
    const [first] = STAND_INS;
    await lead.step('member.remove', { member: first as never });
    await lead.step('board.start', {});
    await stand.plays(MINUTE);
    expect((await stand.board()).connections.size).toBe(3);
    expect((await stand.part()).progress).toMatchObject({ present: 2, done: 2 });
    expect((await stand.didSince(0)).get(String(first))).toBeUndefined();
  });

  it('[REHEARSE-2] leave a note where the facilitator has put it meanwhile', async () => {
    stand = await RehearsalStand.open('cop-bootstrap');
    const lead = await stand.facilitator();
    await stand.plays(10 * SECOND);
    await lead.step('board.start', {});
    await stand.plays(MINUTE);
    await goesOn(lead);
    await goesOn(lead);
    expect((await at()).kind).toBe('cluster');
    const { template, language } = (await stand.part()).board;
    const written = Object.values(scriptOf(template, language)?.notes ?? {}).flat(2);
    // One of every theme, which somebody is about to put with another one.
    const themes = new Map(written.flatMap(({ text, theme }) => (theme ? [[theme, text] as const] : [])).reverse());
    const texts = new Set(themes.values());
    const mine = all((await stand.part()).notes).flatMap(({ id, text }) => (texts.has(text) ? [id] : []));
    expect(mine.length).toBeGreaterThan(1);
    await stand.plays(SECOND);
    expect(await lead.act('group.form', { group: 'group-of-the-lead-0' as never, notes: mine })).toMatchObject({
      ok: true,
    });
    await stand.plays(MINUTE);
    const { notes } = await stand.part();
    expect(mine.map((id) => notes[id]?.group)).toEqual(mine.map(() => 'group-of-the-lead-0'));
  });

  it('[REHEARSE-2] do what came too late when the facilitator goes back', async () => {
    stand = await RehearsalStand.open('cop-bootstrap');
    const lead = await stand.facilitator();
    await stand.plays(10 * SECOND);
    const board = await stand.board();
    const submit = board.submit.bind(board);
    const late: string[] = [];
    vi.spyOn(board, 'submit').mockImplementation((asked, settle) => {
      if (asked.command.type !== 'draft.put' || late.length > 0) return submit(asked, settle);
      late.push(asked.command.id);
      settle({ ok: false, refusal: 'wrongPhase' });
    });
    await lead.step('board.start', {});
    await stand.plays(MINUTE);
    const puts = async () =>
      (await stand.log()).filter(({ kind }) => kind === 'draft.put').map(({ command }) => command);
    expect(late).toHaveLength(1);
    expect(await puts()).not.toContain(late[0]);
    await goesOn(lead);
    await lead.step('walk.back', { at: (await stand.part()).walk.step });
    await stand.plays(MINUTE);
    expect(await puts()).toContain(late[0]);
  });

  it('[REHEARSE-3] come when a door that was closed is open', async () => {
    stand = await RehearsalStand.open('lean-coffee');
    const lead = await stand.facilitator();
    await lead.step('settings.change', { door: 'closed' });
    await stand.plays(10 * SECOND);
    expect(all((await stand.part()).members)).toHaveLength(1);
    await lead.step('settings.change', { door: 'open' });
    await stand.plays(10 * SECOND);
    expect(all((await stand.part()).members)).toHaveLength(4);
  });

  it('[REHEARSE-3] after a restart nothing is done twice', async () => {
    const shelf: Shelf = new Map();
    stand = await RehearsalStand.open('cop-bootstrap', 'en', { store: new MemoryStore(shelf) });
    const lead = await stand.facilitator();
    await stand.plays(10 * SECOND);
    await lead.step('board.start', {});
    await stand.plays(MINUTE);
    await lead.next();
    await stand.plays(5 * SECOND);
    const { notes } = await stand.part();
    const gone = all(notes)[0];
    if (!gone) throw new Error('no note');
    await lead.step('walk.back', { at: (await stand.part()).walk.step });
    await lead.step('walk.next', { at: (await stand.part()).walk.step });
    expect(await lead.act('note.remove', { note: gone.id })).toMatchObject({ ok: true });
    await lead.step('walk.back', { at: (await stand.part()).walk.step });
    stand.workshop.close();
    const server = await TestServer.restart(stand.server, shelf);
    stand = stand.movedTo(server);
    await stand.facilitator();
    await stand.plays(MINUTE);
    const written = (await stand.log()).filter(({ kind }) => kind === 'draft.put');
    expect(new Set(written.map(({ command }) => command)).size).toBe(written.length);
    expect(written).toHaveLength(all(notes).length);
    expect((await stand.part()).progress.done).toBe(3);
    expect(discussing(await stand.part())).toBeUndefined();
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { ActionId, NoteId, TargetId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { all } from '#shared/model/records.ts';
import type { Action } from '#shared/model/topic.ts';
import { actionsOf } from '#shared/rules/yields.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { MemoryStore, type Shelf } from '../storage/MemoryStore.ts';
import type { TestPeer } from '../testing/TestPeer.ts';
import { TestServer } from '../testing/TestServer.ts';
import { type OpenedBoard, post, Workshop } from '../testing/Workshop.ts';

const NEXT = { template: 'lean-coffee', title: 'The next one' };

let shelf: Shelf;
let server: TestServer;
let before: Workshop;
let lead: TestPeer;
const others: Workshop[] = [];

/** A lean coffee with one topic parked, one not discussed, and actions of which one is ticked. */
beforeEach(async () => {
  shelf = new Map();
  server = await TestServer.start({ store: new MemoryStore(shelf) });
  before = await Workshop.open(server, {}, 'lean-coffee');
  lead = await before.facilitator();
  const ana = await before.participant('Ana');
  await lead.step('board.start', {});
  for (const [id, text] of [
    ['flaky', 'Flaky tests'],
    ['oncall', 'On call'],
  ] as const) {
    expect(await ana.act('note.add', { note: id as NoteId, prompt: 'topic' as PromptId, text })).toMatchObject({
      ok: true,
    });
  }
  for (let steps = 0; steps < 3; steps++) expect(await lead.next()).toMatchObject({ ok: true });
  expect(await lead.step('topic.park', { topic: 'flaky' as TargetId, parked: true })).toMatchObject({ ok: true });
  const actions = [
    ['done', null, 'Already done'],
    ['open', 'flaky', 'List the tests'],
  ] as const;
  for (const [id, topic, text] of actions) {
    const body = { action: id as ActionId, topic: topic as TargetId | null, text, who: 'Ben', by: '2026-12-01' };
    expect(await ana.act('action.add', body)).toMatchObject({ ok: true });
  }
  await ana.act('action.tick', { action: 'done' as ActionId, done: true });
});
afterEach(async () => {
  for (const workshop of [before, ...others.splice(0)]) workshop.close();
  await server.stop();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const carryOn = (more: object = {}, headers: Record<string, string> = bearer(before.opened.token)) =>
  post(server, '/api/boards', { ...NEXT, from: before.opened.board.code, ...more }, headers);
const code = async (response: Response): Promise<unknown> => JSON.parse(await response.text()).error?.code;

async function carried(more: object = {}, headers?: Record<string, string>): Promise<OpenedBoard> {
  const response = await carryOn(more, headers);
  expect(response.status).toBe(201);
  return JSON.parse(await response.text());
}
async function look({ board, token }: OpenedBoard): Promise<PublicPart> {
  const response = await fetch(`${server.url}/api/boards/${board.id}`, { headers: bearer(token) });
  return JSON.parse(await response.text());
}
const texts = ({ notes }: PublicPart) => all<NoteId, Note>(notes).map(({ text }) => text);
const plain = ({ text, who, by, done, topic }: Action) => ({ text, who, by, done, topic });

describe('POST /api/boards with from', () => {
  it('opens a board with the parked topics and the open actions, and nobody’s name on them', async () => {
    const part = await look(await carried());
    expect(all<NoteId, Note>(part.notes)).toMatchObject([
      { text: 'Flaky tests', prompt: 'topic', stage: 'topics', group: null, author: null },
    ]);
    expect(actionsOf(part, null).map(plain)).toEqual([
      { text: 'List the tests', who: 'Ben', by: '2026-12-01', done: false, topic: null },
    ]);
    expect(part).toMatchObject({
      board: { title: 'The next one' },
      topics: {},
      takeaways: {},
      walk: { status: 'lobby' },
    });
    expect(JSON.stringify(part)).not.toContain('Ana');
  });

  it('takes what was not discussed along if asked to', async () => {
    expect(texts(await look(await carried({ waiting: true })))).toEqual(['On call', 'Flaky tests']);
  });

  it('goes by the facilitator’s cookie too, by another spelling of the code, and after the end', async () => {
    await lead.step('board.finish', {});
    const { board, token } = before.opened;
    const opened = await carried(
      { from: board.code.toLowerCase().replace('-', '') },
      { cookie: `fika-${board.id}-f=${token}` },
    );
    expect(texts(await look(opened))).toEqual(['Flaky tests']);
  });

  it('is in the first entry of the log, so that it survives a restart', async () => {
    const opened = await carried();
    server = await TestServer.restart(server, shelf);
    expect(texts(await look(opened))).toEqual(['Flaky tests']);
  });

  it.each(['open', 'private'])('what was carried hangs on the wall when topics are collected %s', async (collect) => {
    const opened = await carried({ settings: { collect } });
    const next = Workshop.of(server, opened);
    others.push(next);
    const leads = await next.facilitator();
    await leads.step('board.start', {});
    expect(texts(leads.part)).toEqual(['Flaky tests']);
    const ben = await next.participant('Ben');
    const put = { prompt: 'topic' as PromptId, text: 'Pairing' };
    if (collect === 'open') await ben.act('note.add', { note: 'pairing' as NoteId, ...put });
    else await ben.act('draft.put', { draft: 'pairing' as never, ...put });
    expect(await leads.next()).toMatchObject({ ok: true });
    await leads.until(() => texts(leads.part).length === 2);
    expect(all<NoteId, Note>(leads.part.notes).sort((a, b) => (a.order < b.order ? -1 : 1))).toMatchObject([
      { text: 'Flaky tests', author: null },
      { text: 'Pairing' },
    ]);
  });

  it('is for the facilitator of that board only', async () => {
    const ana = await before.join('Ana again');
    const screen = new URL(before.opened.links.screen).hash.slice(1);
    const stranger = await Workshop.open(server);
    others.push(stranger);
    for (const headers of [{}, bearer(ana.token), bearer(screen), bearer(stranger.opened.token)]) {
      const response = await carryOn({}, headers);
      expect(response.status).toBe(401);
      expect(await code(response)).toBe('notAllowed');
    }
  });

  it('refuses a board that is none, and waiting without from', async () => {
    expect(await code(await carryOn({ from: '0000-0000' }))).toBe('noSuchBoard');
    expect(await code(await post(server, '/api/boards', { ...NEXT, waiting: true }))).toBe('malformed');
    expect(await code(await carryOn({ from: 'x'.repeat(61) }))).toBe('malformed');
  });
});

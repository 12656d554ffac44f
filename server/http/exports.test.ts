import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CanvasSheet } from '#shared/canvas/sheet.ts';
import type { BoardFile } from '#shared/exports/boardFile.ts';
import { boardJson } from '#shared/exports/boardJson.ts';
import { minutesMarkdown } from '#shared/exports/minutesMarkdown.ts';
import { notesCsv } from '#shared/exports/notesCsv.ts';
import { fullBoard } from '#shared/testing/fullBoard.ts';
import en from '#shared/words/en.json' with { type: 'json' };
import fr from '#shared/words/fr.json' with { type: 'json' };
import { sayIn } from '#shared/words/say.ts';
import { plainPrint } from '../pdf/testing/plainPrint.ts';
import { sqliteStand } from '../storage/contract/sqliteStand.ts';
import { MemoryStore, type Shelf } from '../storage/MemoryStore.ts';
import { TestServer } from '../testing/TestServer.ts';
import { type OpenedBoard, post, Workshop } from '../testing/Workshop.ts';

const FORMS = ['minutes.md', 'notes.csv', 'board.json'] as const;
const printed: CanvasSheet[] = [];
const press = {
  canvas: async (sheet: CanvasSheet) => {
    printed.push(sheet);
    return plainPrint('%PDF-1.7');
  },
  picture: async () => plainPrint('PNG'),
  report: async () => plainPrint('%PDF-1.7'),
};

let shelf: Shelf;
let server: TestServer;
beforeEach(async () => {
  printed.length = 0;
  shelf = new Map();
  server = await TestServer.start({ store: new MemoryStore(shelf), press });
});
afterEach(() => server.stop());

const get = (path: string, token: string) =>
  fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/boards/import`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
const boards = async () => (await server.store.list()).length;
const problem = async (response: Response): Promise<unknown> => [
  response.status,
  JSON.parse(await response.text()).error,
];

/** The file of a board with everything on it. */
function fullFile(template: 'cop-bootstrap' | 'lean-coffee'): string {
  const { board } = fullBoard(template);
  return boardJson(board.part, board.now);
}

/** Everything a board exports as text, and the sheet its canvas is printed from. */
async function exportsOf({ board, token }: OpenedBoard) {
  const texts: [string, string][] = [];
  for (const form of FORMS) {
    for (const language of ['en', 'fr']) {
      const response = await get(`/api/boards/${board.id}/export/${form}?language=${language}`, token);
      texts.push([`${form} ${language}`, await response.text()]);
    }
  }
  await get(`/api/boards/${board.id}/export/canvas.pdf`, token);
  return { texts, canvas: printed.at(-1) };
}

describe('GET …/export', () => {
  it.each(FORMS)('[EXPORT-1] gives %s to everybody on the board, and to nobody else', async (form) => {
    const workshop = await Workshop.open(server);
    const other = await Workshop.open(server);
    const { token } = await workshop.join('Alice');
    const screen = new URL(workshop.opened.links.screen).hash.slice(1);
    const path = `/api/boards/${workshop.opened.board.code}/export/${form}`;
    for (const [whose, status] of [
      [token, 200],
      [screen, 200],
      [workshop.opened.token, 200],
      [other.opened.token, 401],
      ['x'.repeat(43), 401],
    ] as const) {
      expect((await get(path, whose)).status).toBe(status);
    }
    expect((await fetch(`${server.url}${path}`)).status).toBe(401);
    const cookie = `fika-${workshop.opened.board.id}-p=${token}`;
    expect((await fetch(`${server.url}${path}`, { headers: { cookie } })).status).toBe(200);
  });

  it('[EXPORT-1] sends a file to be saved, under a name every system can keep', async () => {
    const workshop = await Workshop.open(server);
    const lead = await workshop.facilitator();
    await lead.step('board.start', {});
    await lead.step('name.choose', { name: 'Café: "Zürich" / 日本' });
    workshop.close();
    const TYPES = ['text/markdown; charset=utf-8', 'text/csv; charset=utf-8', 'application/json; charset=utf-8'];
    for (const [i, form] of FORMS.entries()) {
      const { headers } = await get(`/api/boards/${workshop.opened.board.id}/export/${form}`, workshop.opened.token);
      const ending = form.split('.')[1];
      expect(headers.get('content-type')).toBe(TYPES[i]);
      expect(headers.get('content-disposition')).toMatch(
        new RegExp(
          `^attachment; filename="Cafe Zurich __ 2026-11-21\\.${ending}"; filename\\*=UTF-8''Caf%C3%A9.*\\.${ending}$`,
        ),
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('[EXPORT-1] speaks the language of the board, or the one that is asked for', async () => {
    const opened = await post(server, '/api/boards', { template: 'lean-coffee', title: 'Café', language: 'fr' });
    const { board, token }: OpenedBoard = JSON.parse(await opened.text());
    const minutes = async (query: string) =>
      (await get(`/api/boards/${board.id}/export/minutes.md${query}`, token)).text();
    expect(await minutes('')).toContain(fr['export.before']);
    expect(await minutes('?language=en')).toContain(en['export.before']);
    expect((await get(`/api/boards/${board.id}/export/minutes.md?language=tlh`, token)).status).toBe(400);
  });

  it('[EXPORT-1] says what everybody’s device would say', async () => {
    const workshop = await Workshop.open(server, { authors: 'shown' }, 'lean-coffee');
    const [lead, ana] = [await workshop.facilitator(), await workshop.participant('Ana')];
    await lead.step('board.start', {});
    for (let i = 0; i < 8; i++) {
      await ana.act('note.add', { note: `note-${9 - i}` as never, prompt: 'topic' as never, text: `topic ${i}` });
    }
    const done = await ana.act('action.add', {
      action: 'a1' as never,
      topic: 'note-9' as never,
      text: 'list them',
      who: 'Ben',
      by: '2026-12-24',
    });
    await ana.until(() => done.ok && ana.rev >= done.rev);
    const { part } = ana;
    const say = sayIn('en', en);
    const now = server.clock.now();
    const at = `/api/boards/${workshop.opened.board.id}/export`;
    expect(await (await get(`${at}/minutes.md`, workshop.opened.token)).text()).toBe(minutesMarkdown(part, now, say));
    expect(await (await get(`${at}/board.json`, workshop.opened.token)).text()).toBe(boardJson(part, now));
    const csv = new TextDecoder('utf-8', { ignoreBOM: true });
    expect(csv.decode(await (await get(`${at}/notes.csv`, workshop.opened.token)).arrayBuffer())).toBe(
      notesCsv(part, say),
    );
    workshop.close();
  });
});

describe('POST /api/boards/import', () => {
  it.each(['cop-bootstrap', 'lean-coffee'] as const)(
    '[EXPORT-6] opens a new %s with the same exports, also after a restart',
    async (template) => {
      const file = fullFile(template);
      const opened: OpenedBoard[] = [];
      for (let i = 0; i < 2; i++) {
        const response = await send(file);
        expect(response.status).toBe(201);
        const { id } = (opened[opened.push(JSON.parse(await response.text())) - 1] as OpenedBoard).board;
        expect(response.headers.getSetCookie()[0]).toMatch(new RegExp(`^fika-${id}-f=`));
      }
      const [first, second] = opened as [OpenedBoard, OpenedBoard];
      expect(first.board.code).not.toBe(second.board.code);
      const exported = await exportsOf(first);
      expect(exported.texts.find(([form]) => form === 'board.json en')?.[1]).toBe(file);
      expect(exported.canvas).toBeDefined();
      expect(await exportsOf(second)).toEqual(exported);
      // Brought in from what was brought in.
      server.clock.turn(86_400_000);
      server = await TestServer.restart(server, shelf, { press });
      expect(await exportsOf(first)).toEqual(exported);
      const again = await send(exported.texts.find(([form]) => form === 'board.json en')?.[1] ?? '');
      expect(await exportsOf(JSON.parse(await again.text()))).toEqual(exported);
    },
  );

  it('[EXPORT-8] lets nobody in but whoever brought it, until they are let in', async () => {
    const response = await send(fullFile('lean-coffee'));
    const workshop = Workshop.of(server, JSON.parse(await response.text()));
    const lead = await workshop.facilitator();
    const members = Object.values(lead.part.members);
    expect(lead.part.members[lead.me as never]).toMatchObject({ role: 'facilitator', name: 'Fay' });
    const ana = members.find(({ name }) => name === 'Ana');
    const key = 'k'.repeat(43);
    expect(await lead.step('member.letBackIn', { member: ana?.id as never, key })).toMatchObject({ ok: true });
    const { board } = workshop.opened;
    const back = await post(server, `/api/boards/${board.code}/return`, { key });
    expect(JSON.parse(await back.text()).member).toEqual({ id: ana?.id, name: 'Ana' });
    expect(await lead.step('board.reopen', {})).toMatchObject({ ok: true });
    expect((await post(server, `/api/boards/${board.code}/members`, { name: 'Ana' })).status).toBe(201);
    workshop.close();
  });

  it('[EXPORT-7] refuses in the reader’s language, names the place, and creates nothing', async () => {
    const file = fullFile('lean-coffee');
    const fault = (place: string, why: 'notJson' | 'newer' | 'unknown' | 'notBoard', words = sayIn('en', en)) => ({
      code: 'badFile',
      place,
      message: words(`import.${why}`, { place }),
    });
    const broken = JSON.parse(await (await send(file.slice(0, 500))).text()).error;
    expect(broken).toEqual(fault(broken.place, 'notJson'));
    expect(Number(broken.place)).toBeGreaterThanOrEqual(500);
    expect(await problem(await send(file.replace('"version": 1', '"version": 3')))).toEqual([
      400,
      fault('version', 'newer'),
    ]);
    const poisoned = file.replace('"notes": [', '"__proto__": {"polluted": 1}, "notes": [');
    expect(await problem(await send(poisoned, { 'accept-language': 'fr' }))).toEqual([
      400,
      fault('__proto__', 'unknown', sayIn('fr', fr)),
    ]);
    for (const body of ['[]', 'null', '7', '"a"']) {
      expect(await problem(await send(body))).toEqual([400, fault('format', 'notBoard')]);
    }
    expect((await send('')).status).toBe(400);
    expect(await boards()).toBe(0);
  });

  it('[EXPORT-7] refuses what is too large, of another kind, and from another site, unread', async () => {
    const huge = new Uint8Array(50 * 1024 * 1024).fill(32);
    const [status, error] = (await problem(await send(huge))) as [number, { code: string }];
    expect([status, error.code]).toEqual([413, 'tooLarge']);
    expect((await send('{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('{}', { origin: 'https://evil.example' })).status).toBe(403);
    expect(await boards()).toBe(0);
  });

  it('counts every try against the boards an address may create in an hour', async () => {
    const busy = await TestServer.start({ config: { boardsPerHour: 2 } });
    const to = (body: string) =>
      fetch(`${busy.url}/api/boards/import`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const file = fullFile('lean-coffee');
    expect([(await to('{')).status, (await to(file)).status, (await to(file)).status]).toEqual([400, 201, 429]);
    expect((await post(busy, '/api/boards', { template: 'lean-coffee', title: 'A' })).status).toBe(429);
    busy.clock.turn(3_600_000);
    expect((await to(file)).status).toBe(201);
    await busy.stop();
  });

  it('reads a few files at once, and no more until one is done', async () => {
    const busy = await TestServer.start({ config: { boardsPerHour: 10_000 } });
    const slow = Array.from({ length: 4 }, () => {
      const headers = { 'content-type': 'application/json', 'content-length': '1000' };
      const asked = request(`${busy.url}/api/boards/import`, { method: 'POST', headers }).on('error', () => {});
      asked.write('{');
      return asked;
    });
    const status = async () =>
      (
        await fetch(`${busy.url}/api/boards/import`, {
          method: 'POST',
          body: '{',
          headers: { 'content-type': 'application/json' },
        })
      ).status;
    await expect.poll(status, { interval: 5 }).toBe(429);
    for (const asked of slow) asked.destroy();
    await expect.poll(status, { interval: 5 }).toBe(400);
    await busy.stop();
  });
});

it('[EXPORT-3] a board with 5,000 notes and 400 statements leaves completely, and comes in completely, on a real disk', async () => {
  const stand = await sqliteStand();
  const disk = await TestServer.start({ store: stand.store });
  const file: BoardFile = JSON.parse(fullFile('cop-bootstrap'));
  const big: BoardFile = {
    ...file,
    rounds: [],
    topics: [],
    takeaways: [],
    actions: [],
    groups: [],
    notes: Array.from({ length: 5_000 }, (_, i) => ({
      id: `n${i + 1}`,
      prompt: 'vision',
      place: i,
      group: null,
      author: null,
      text: `note q${i}z`,
    })),
    statements: Array.from({ length: 400 }, (_, i) => ({
      id: `s${i + 1}`,
      box: 'vision',
      parent: null,
      from: null,
      text: `statement q${i}z`,
    })),
  };
  const response = await post(disk, '/api/boards/import', big);
  expect(response.status).toBe(201);
  const { board, token }: OpenedBoard = JSON.parse(await response.text());
  const text = async (url: string, form: string) =>
    (
      await fetch(`${url}/api/boards/${board.id}/export/${form}`, { headers: { authorization: `Bearer ${token}` } })
    ).text();
  const before = await Promise.all(FORMS.map((form) => text(disk.url, form)));
  const found = (of: string, kind: string) => new Set(of.match(new RegExp(`${kind} q\\d+z`, 'g'))).size;
  expect(before.map((of) => found(of, 'note'))).toEqual([5_000, 5_000, 5_000]);
  expect([found(before[0] ?? '', 'statement'), found(before[2] ?? '', 'statement')]).toEqual([400, 400]);
  await disk.app.close();
  const again = await TestServer.start({ store: await stand.reopen(), clock: disk.clock });
  expect(await Promise.all(FORMS.map((form) => text(again.url, form)))).toEqual(before);
  await again.stop();
  await stand.putAway();
}, 60_000);

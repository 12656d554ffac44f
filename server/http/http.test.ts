import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CanvasSheet } from '#shared/canvas/sheet.ts';
import { plainPrint } from '../pdf/testing/plainPrint.ts';
import { TestServer } from '../testing/TestServer.ts';
import { post, Workshop } from '../testing/Workshop.ts';

const NEW = { template: 'cop-bootstrap', title: 'Crafters' };
const printed: { sheet: CanvasSheet; paper: string }[] = [];
const press = {
  picture: async () => plainPrint(''),
  report: async () => plainPrint(''),
  canvas: async (sheet: CanvasSheet, paper: string) => {
    printed.push({ sheet, paper });
    return plainPrint('%PDF-1.7');
  },
};

let server: TestServer;
let workshop: Workshop;
let at: string;

beforeEach(async () => {
  printed.length = 0;
  server = await TestServer.start({ press });
  workshop = await Workshop.open(server);
  at = `/api/boards/${workshop.opened.board.code}`;
});
afterEach(async () => {
  workshop.close();
  await server.stop();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const code = async (response: Response): Promise<unknown> => JSON.parse(await response.text()).error?.code;

describe('POST /api/boards', () => {
  it('opens a board, gives its links and signs its creator in', async () => {
    const response = await post(server, '/api/boards', {
      ...NEW,
      language: 'fr',
      timeZone: 'Europe/Paris',
      facilitator: 'Zoé',
    });
    expect(response.status).toBe(201);
    const { board, links, token } = JSON.parse(await response.text());
    expect(board.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(links.participant).toBe(`${server.url}/b/${board.code}`);
    expect(links.facilitator).toBe(`${server.url}/lead/${board.code}#${token}`);
    expect(links.screen).toMatch(new RegExp(`/screen/${board.code}#[A-Za-z0-9_-]{43}$`));
    expect(response.headers.getSetCookie()).toEqual([
      `fika-${board.id}-f=${token}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Strict`,
    ]);
    const part = JSON.parse(await (await get(`/api/boards/${board.id}`, bearer(token))).text());
    expect(part).toMatchObject({
      board: { ...NEW, language: 'fr', timeZone: 'Europe/Paris' },
      walk: { status: 'lobby' },
    });
    expect(Object.values(part.members)).toMatchObject([{ name: 'Zoé', role: 'facilitator' }]);
    expect(part.hidden).toBeUndefined();
  });

  it.each([
    ['a template not built yet', { ...NEW, template: 'health-check' }, 'malformed'],
    ['no template', { title: 'A' }, 'malformed'],
    ['another key', { ...NEW, admin: true }, 'malformed'],
    ['a setting that is none', { ...NEW, settings: { movers: 'nobody' } }, 'malformed'],
    ['no time zone', { ...NEW, timeZone: 'Mars/Olympus' }, 'malformed'],
    ['an empty title', { ...NEW, title: '' }, 'empty'],
    ['a title that is too long', { ...NEW, title: 'x'.repeat(121) }, 'long'],
    ['a title that turns round', { ...NEW, title: 'a\u202eb' }, 'unclean'],
    ['a name that is too long', { ...NEW, facilitator: 'x'.repeat(61) }, 'long'],
    ['an array', [NEW], 'malformed'],
  ])('refuses %s', async (_what, body, refusal) => {
    const response = await post(server, '/api/boards', body);
    expect(response.status).toBe(400);
    expect(await code(response)).toBe(refusal);
  });

  it('refuses what is no JSON, too much, another type, and another site', async () => {
    const send = (body: string, headers: Record<string, string>) =>
      fetch(`${server.url}/api/boards`, { method: 'POST', body, headers });
    const json = { 'content-type': 'application/json' };
    expect((await send('{"template":', json)).status).toBe(400);
    expect((await send(JSON.stringify({ ...NEW, title: 'x'.repeat(66_000) }), json)).status).toBe(413);
    expect((await send(JSON.stringify(NEW), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('template=a', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await send(JSON.stringify(NEW), { ...json, origin: 'https://evil.example' })).status).toBe(403);
    expect((await send(JSON.stringify(NEW), { ...json, origin: 'null' })).status).toBe(403);
    expect((await send(JSON.stringify(NEW), { ...json, origin: server.url })).status).toBe(201);
  });

  it('lets one address create so many boards an hour, whatever it says of itself', async () => {
    const busy = await TestServer.start({ config: { boardsPerHour: 2 } });
    const create = (ip: string) => post(busy, '/api/boards', NEW, { 'x-forwarded-for': ip });
    const statuses = [];
    for (const ip of ['10.0.0.1', '10.0.0.2', '10.0.0.3']) statuses.push((await create(ip)).status);
    expect(statuses).toEqual([201, 201, 429]);
    busy.clock.turn(3_600_000);
    expect((await create('10.0.0.1')).status).toBe(201);
    await busy.stop();
    const proxied = await TestServer.start({ config: { boardsPerHour: 1, trustedProxies: 1 } });
    const behind = (ip: string) => post(proxied, '/api/boards', NEW, { 'x-forwarded-for': ip });
    expect((await behind('10.0.0.1')).status).toBe(201);
    expect((await behind('10.0.0.2')).status).toBe(201);
    expect((await behind('1.2.3.4, 10.0.0.2')).status).toBe(429);
    await proxied.stop();
  });

  it('makes links and cookies for https when PUBLIC_URL says so', async () => {
    const secure = await TestServer.start({
      config: { publicUrl: new URL('https://board.example.org'), trustedProxies: 1 },
    });
    const response = await post(secure, '/api/boards', NEW, { 'x-forwarded-proto': 'https' });
    const { board, links, token } = JSON.parse(await response.text());
    expect(links.participant).toBe(`https://board.example.org/b/${board.code}`);
    expect(response.headers.getSetCookie()).toEqual([
      `__Host-fika-${board.id}-f=${token}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Strict; Secure`,
    ]);
    await secure.stop();
  });
});

describe('coming in', () => {
  it('joins by name, with a number behind a name that is taken', async () => {
    const first = await post(server, `${at}/members`, { name: 'Alice' });
    const second = await post(server, `${at}/members`, { name: 'alice' });
    expect(first.status).toBe(201);
    expect(JSON.parse(await first.text())).toMatchObject({
      member: { name: 'Alice' },
      token: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(JSON.parse(await second.text()).member.name).toBe('alice (2)');
    const me = await get(`${at}/me?face=participant`, { cookie: cookieOf(first) });
    expect(JSON.parse(await me.text())).toMatchObject({
      face: 'participant',
      member: { name: 'Alice' },
      name: 'Alice',
    });
    expect((await get(`${at}/me?face=facilitator`, { cookie: cookieOf(first) })).status).toBe(401);
    expect((await get(`${at}/me?face=participant`)).status).toBe(401);
  });

  it.each([
    ['', 'empty'],
    ['  Bob', 'unclean'],
    ['x'.repeat(61), 'long'],
    ['Bob\u200b', 'unclean'],
  ])('refuses the name %j', async (name, refusal) => {
    const response = await post(server, `${at}/members`, { name });
    expect(response.status).toBe(400);
    expect(await code(response)).toBe(refusal);
  });

  it('[LIMIT-4] hears one answer for no board, a closed door, a full and a finished board', async () => {
    const lead = await workshop.facilitator();
    const alice = await workshop.join('Alice');
    expect(JSON.parse(await (await get(`${at}/door`)).text())).toEqual({
      ...workshop.opened.board,
      title: 'A workshop',
      template: 'cop-bootstrap',
      language: 'en',
      facilitator: 'Facilitator',
      open: true,
    });
    const outside = (board: string) =>
      Promise.all(
        [
          get(`/api/boards/${board}/door`),
          get(`/api/boards/${board}`),
          get(`/api/boards/${board}/me`),
          post(server, `/api/boards/${board}/members`, { name: 'Eve' }),
          post(server, `/api/boards/${board}/lead`, { secret: 'x'.repeat(43) }),
          post(server, `/api/boards/${board}/return`, { key: 'x'.repeat(24) }),
        ].map(async (asked) => {
          const response = await asked;
          return [response.status, await response.text()];
        }),
      );
    const unknown = await outside('ZZZZ-ZZZZ');
    const { code } = workshop.opened.board;
    await lead.step('settings.change', { door: 'closed' });
    expect(await outside(code)).toEqual(unknown);
    // For those inside nothing changes.
    expect((await get(`${at}/me`, bearer(alice.token))).status).toBe(200);
    expect((await post(server, `${at}/lead`, { secret: workshop.opened.token })).status).toBe(200);
    await expect(workshop.peer('participant', 'x'.repeat(43)).connect()).rejects.toThrow('noSuchBoard');
    await workshop.peer('participant', alice.token).open();
    await lead.step('settings.change', { door: 'open' });
    expect(await outside(code)).not.toEqual(unknown);
    await lead.step('board.start', {});
    await lead.step('board.finish', {});
    expect(await outside(code)).toEqual(unknown);
  });

  it('finds the board by its code however it is typed, and by its id', async () => {
    const { code: spelled, id } = workshop.opened.board;
    for (const typed of [spelled.toLowerCase(), spelled.replace('-', ''), id]) {
      expect((await get(`/api/boards/${typed}/door`)).status).toBe(200);
    }
  });

  it('[LIMIT-4] slows an address down that tries many codes, and never refuses the one it knows', async () => {
    const wrong = (n: number) => get(`/api/boards/AAAA-AA${n}A/door`);
    const other = await Workshop.open(server);
    expect((await get(`${at}/door`)).status).toBe(200);
    for (let n = 10; n < 20; n++) expect((await get(`/api/boards/AAAA-A${n}A/door`)).status).toBe(404);
    const { waiting } = server.clock;
    let answered = 0;
    const late = [get(`/api/boards/${other.opened.board.code}/door`), wrong(1)].map((response) =>
      response.finally(() => answered++),
    );
    await expect.poll(() => server.clock.waiting).toBe(waiting + 2);
    expect((await get(`${at}/door`)).status).toBe(200);
    expect(answered).toBe(0);
    server.clock.turn(2_000);
    expect((await Promise.all(late)).map(({ status }) => status).sort()).toEqual([200, 404]);
    other.close();
  });

  it('exchanges the secret of a link for the cookie of its face, and no other secret', async () => {
    const { token, links } = workshop.opened;
    const screen = new URL(links.screen).hash.slice(1);
    const led = await post(server, `${at}/lead`, { secret: token });
    expect(led.status).toBe(200);
    expect(JSON.parse(await led.text())).toMatchObject({ member: { name: 'Facilitator' } });
    const shown = await post(server, `${at}/screen`, { secret: screen });
    expect(JSON.parse(await shown.text())).toEqual({ token: screen });
    expect(cookieOf(shown)).toBe(`fika-${workshop.opened.board.id}-s=${screen}`);
    expect((await post(server, `${at}/lead`, { secret: screen })).status).toBe(401);
    expect((await post(server, `${at}/screen`, { secret: token })).status).toBe(401);
    expect((await post(server, `${at}/lead`, { secret: '' })).status).toBe(401);
  });

  it('gives whoever leads a fresh link, and nobody else', async () => {
    const { token } = await workshop.join('Alice');
    const ask = (headers: Record<string, string>, face = 'screen') => post(server, `${at}/links`, { face }, headers);
    expect((await ask(bearer(token))).status).toBe(401);
    expect((await ask({})).status).toBe(401);
    expect((await ask(bearer(workshop.opened.token), 'participant')).status).toBe(400);
    for (const face of ['screen', 'facilitator']) {
      const fresh = await ask(bearer(workshop.opened.token), face);
      expect(fresh.status).toBe(201);
      const link = new URL(JSON.parse(await fresh.text()).link);
      const path = face === 'screen' ? 'screen' : 'lead';
      expect(link.pathname).toBe(`/${path}/${workshop.opened.board.code}`);
      expect((await post(server, `${at}/${path}`, { secret: link.hash.slice(1) })).status).toBe(200);
    }
  });

  it('lets a member back in by a key, once', async () => {
    const lead = await workshop.facilitator();
    const alice = await workshop.participant('Alice');
    const key = 'k'.repeat(24);
    await lead.step('member.letBackIn', { member: alice.me as never, key });
    const back = await post(server, `${at}/return`, { key });
    expect(back.status).toBe(200);
    const { member, token } = JSON.parse(await back.text());
    expect(member).toEqual({ id: alice.me, name: 'Alice' });
    const again = await workshop.peer('participant', token).open();
    expect(again.me).toBe(alice.me);
    expect((await post(server, `${at}/return`, { key })).status).toBe(404);
  });
});

describe('what a board gives away', () => {
  it('goes to its members and screens only', async () => {
    const other = await Workshop.open(server);
    const { token } = await workshop.join('Alice');
    const paths = [
      at,
      `${at}/export/canvas.pdf`,
      `${at}/export/report.pdf`,
      `${at}/export/canvas.png`,
      `${at}/export/canvas.html`,
    ];
    for (const path of paths) {
      expect((await get(path)).status).toBe(401);
      expect((await get(path, bearer(other.opened.token))).status).toBe(401);
      expect((await get(path, bearer(token))).status).toBe(200);
      expect((await get(path, bearer(new URL(workshop.opened.links.screen).hash.slice(1)))).status).toBe(200);
    }
    expect((await get(`${at}/nothing`, bearer(token))).status).toBe(404);
  });

  it('prints the canvas in the language of the board, under a name every system can keep', async () => {
    const lead = await workshop.facilitator();
    await lead.step('board.start', {});
    await lead.step('name.choose', { name: 'Café: "Zürich" / 日本' });
    const response = await get(`${at}/export/canvas.pdf?paper=a3`, bearer(workshop.opened.token));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Cafe Zurich __ 2026-11-21.pdf"; filename*=UTF-8''Caf%C3%A9%20Z%C3%BCrich%20%E6%97%A5%E6%9C%AC%202026-11-21.pdf`,
    );
    expect(await response.text()).toBe('%PDF-1.7');
    expect(printed).toMatchObject([{ paper: 'a3', sheet: { language: 'en', name: 'Café: "Zürich" / 日本' } }]);
    expect((await get(`${at}/export/canvas.pdf?paper=a1`, bearer(workshop.opened.token))).status).toBe(200);
    expect((await get(`${at}/export/canvas.pdf?paper=a2`, bearer(workshop.opened.token))).status).toBe(400);
  });

  it('tells the addresses of this machine to whoever leads on it', async () => {
    const { token } = await workshop.join('Alice');
    expect((await get(`${at}/lan`, bearer(token))).status).toBe(401);
    const { addresses } = JSON.parse(await (await get(`${at}/lan`, bearer(workshop.opened.token))).text());
    const { port } = new URL(server.url);
    for (const address of addresses) expect(address).toMatch(new RegExp(`^http://[\\d.]+:${port}$`));
  });
});

describe('every answer', () => {
  it('carries the security headers', async () => {
    const { headers } = await get('/healthz');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self' ws: wss:;manifest-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'self';require-trusted-types-for 'script';trusted-types 'none'",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('that is a refusal speaks the language of the reader', async () => {
    const message = async (accept: string) =>
      JSON.parse(await (await get('/api/boards/nowhere/door', { 'accept-language': accept })).text()).error.message;
    const [en, fr] = [await message('en'), await message('fr-CH, fr;q=0.9, en;q=0.8')];
    expect(fr).not.toBe(en);
    expect(await message('de, en;q=0.5, fr;q=0.4')).toBe(en);
    expect(await message('de')).toBe(en);
  });

  it('is logged without secrets, codes and words', async () => {
    await post(server, `${at}/members`, { name: 'Alice' });
    await get(`${at}/export/canvas.pdf`, bearer('x'.repeat(43)));
    const logged = JSON.stringify(server.logged);
    for (const secret of [workshop.opened.token, workshop.opened.board.code, 'Alice'])
      expect(logged).not.toContain(secret);
  });

  it('is a plain 404 for anything missing when no client was built', async () => {
    expect((await get('/')).status).toBe(404);
    expect((await get('/assets/missing.js')).status).toBe(404);
    expect((await get('/readyz')).status).toBe(200);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Seen } from '#shared/exports/seen.ts';
import type { StatementId } from '#shared/model/ids.ts';
import { hashOf } from '../boards/ids.ts';
import type { TestPeer } from '../testing/TestPeer.ts';
import { TestServer } from '../testing/TestServer.ts';
import { post, Workshop } from '../testing/Workshop.ts';

let server: TestServer;
let workshop: Workshop;
let at: string;
let lead: string;

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const secretOf = (link: string) => new URL(link).hash.slice(1);
const printed = async () => ({ bytes: new TextEncoder().encode('%PDF-1.7'), missing: [] });

interface Made {
  readonly reader: { readonly id: string; readonly madeAt: number; readonly framed: boolean };
  readonly link: string;
  readonly embed: string;
}

async function make(): Promise<Made & { readonly secret: string }> {
  const response = await post(server, `${at}/readers`, {}, bearer(lead));
  expect(response.status).toBe(201);
  const made: Made = JSON.parse(await response.text());
  return { ...made, secret: secretOf(made.link) };
}
const revoke = (id: string, token = lead) => post(server, `${at}/readers/${id}/revoke`, {}, bearer(token));
const get = (path: string, token: string, headers = {}) =>
  fetch(`${server.url}${at}${path}`, { headers: { ...bearer(token), ...headers } });
async function see(secret: string, query = ''): Promise<Seen> {
  const response = await get(`/see${query}`, secret);
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}
const agree = (peer: TestPeer, text: string) =>
  peer.act('statement.add', {
    statement: text.replace(/\W/g, '-') as StatementId,
    box: 'vision',
    text,
    parent: null,
    after: 'last',
    from: null,
  });

beforeEach(async () => {
  server = await TestServer.start({ press: { canvas: printed, picture: printed, report: printed } });
  workshop = await Workshop.open(server);
  at = `/api/boards/${workshop.opened.board.code}`;
  lead = workshop.opened.token;
});
afterEach(async () => {
  workshop.close();
  await server.stop();
});

describe('a reading link', () => {
  it('[READ-1] shows canvas and minutes as they are, before, during and after', async () => {
    const fay = await workshop.facilitator();
    const { secret, link, embed } = await make();
    expect(link).toMatch(/\/see\/[\w-]{9}#[\w-]{43}$/);
    expect(embed).toBe(link.replace('/see/', '/embed/'));
    const before = await see(secret);
    expect(before).toMatchObject({ status: 'lobby', canvas: { boxes: { vision: { lines: [] } } } });
    expect(before.minutes.notice).toBe('Made before the board began.');
    await fay.step('board.start', {});
    await agree(fay, 'We meet every week');
    server.clock.turn(1_000);
    const during = await see(secret, '?language=fr');
    expect(during.canvas?.boxes.vision.lines).toMatchObject([{ text: 'We meet every week' }]);
    expect(during.canvas?.footer).toContain('Made in the middle');
    expect(during.minutes.notice).toMatch(/^Fait /);
    // The canvas is not told twice.
    expect(JSON.stringify(during.minutes)).not.toContain('We meet every week');
    await fay.step('board.finish', {});
    server.clock.turn(1_000);
    expect(await see(secret)).toMatchObject({ status: 'finished', minutes: { notice: '' } });
  });

  it('[READ-1] of a workshop without a canvas shows its minutes', async () => {
    const coffee = await Workshop.open(server, {}, 'lean-coffee');
    [at, lead] = [`/api/boards/${coffee.opened.board.code}`, coffee.opened.token];
    expect((await see((await make()).secret)).canvas).toBeNull();
  });

  it('[READ-1] is not answered again while nothing changed', async () => {
    const fay = await workshop.facilitator();
    const { secret } = await make();
    const tag = (await get('/see', secret)).headers.get('etag') ?? '';
    const again = () => get('/see', secret, { 'if-none-match': tag });
    expect((await again()).status).toBe(304);
    await fay.step('board.rename', { title: 'Another title' });
    server.clock.turn(1_000);
    expect((await again()).status).toBe(200);
  });

  it('[READ-1] [READ-2] takes home canvas, report and minutes, and reaches nothing else', async () => {
    const { secret } = await make();
    const status = async (path: string) => (await get(path, secret)).status;
    for (const file of ['canvas.pdf', 'canvas.png', 'canvas.html', 'report.pdf', 'minutes.md', 'chat.txt?form=teams']) {
      expect([file, await status(`/export/${file}`)]).toEqual([file, 200]);
    }
    for (const path of [
      '',
      '/export/notes.csv',
      '/export/board.json',
      '/export/template.json',
      '/keeping',
      '/lan',
      '/links',
      '/readers',
    ]) {
      expect([path, await status(path)]).toEqual([path, 401]);
    }
    for (const face of ['participant', 'facilitator', 'screen']) expect(await status(`/me?face=${face}`)).toBe(401);
  });

  it('[READ-2] tells no name but of those who asked for it, where authors are hidden', async () => {
    const ana = await workshop.participant('Anacanary');
    await workshop.participant('Bencanary');
    await ana.act('me.named', { named: true });
    const told = JSON.stringify(await see((await make()).secret));
    expect(told).toContain('Anacanary');
    expect(told).not.toContain('Bencanary');
    expect(told).not.toContain(ana.me);
  });

  it('[READ-3] opens no line, at no face, and counts nobody', async () => {
    const fay = await workshop.facilitator();
    const { secret } = await make();
    for (const face of ['participant', 'facilitator', 'screen'] as const) {
      await expect(workshop.peer(face, secret).connect()).rejects.toThrow('notAllowed');
    }
    for (const way of ['lead', 'screen']) {
      expect((await post(server, `${at}/${way}`, { secret })).status).toBe(401);
    }
    expect((await post(server, `${at}/readers`, {}, bearer(secret))).status).toBe(401);
    await see(secret);
    expect(fay.part.progress.present).toBe(0);
    expect(Object.keys(fay.part.members)).toHaveLength(1);
  });

  it('is exchanged for a cookie of its own, which is worth nothing on another board', async () => {
    const { secret } = await make();
    const entered = await post(server, `${at}/see`, { secret });
    const [cookie = ''] = entered.headers.getSetCookie();
    expect(cookie).toMatch(new RegExp(`^fika-${workshop.opened.board.id}-r=${secret}; .*HttpOnly; SameSite=Strict`));
    expect(await entered.json()).toEqual({ token: secret });
    const withCookie = { headers: { cookie: cookie.replace(/;.*/, '') } };
    expect((await fetch(`${server.url}${at}/see`, withCookie)).status).toBe(200);
    expect((await fetch(`${server.url}${at}/export/minutes.md`, withCookie)).status).toBe(200);
    const other = await Workshop.open(server);
    expect((await post(server, `/api/boards/${other.opened.board.code}/see`, { secret })).status).toBe(401);
    expect((await post(server, `${at}/see`, { secret: lead })).status).toBe(401);
  });

  it('outlives the closed door and the end of the board', async () => {
    const fay = await workshop.facilitator();
    const { secret } = await make();
    await fay.step('settings.change', { door: 'closed' });
    expect((await post(server, `${at}/see`, { secret })).status).toBe(200);
    await see(secret);
    // Strangers are told of no board.
    expect((await get('/see', 'made-up-token-of-somebody')).status).toBe(404);
  });
});

describe('whoever leads', () => {
  it('[READ-4] revokes one link, and it is over at once; the others stay', async () => {
    const [first, second] = [await make(), await make()];
    await see(first.secret);
    expect((await revoke(first.reader.id)).status).toBe(200);
    expect((await get('/see', first.secret)).status).toBe(401);
    expect((await get('/export/minutes.md', first.secret)).status).toBe(401);
    expect((await post(server, `${at}/see`, { secret: first.secret })).status).toBe(401);
    expect((await revoke(first.reader.id)).status).toBe(404);
    await see(second.secret);
    const { readers }: { readers: unknown } = JSON.parse(await (await get('/readers', lead)).text());
    expect(readers).toEqual([second.reader]);
  });

  it('[READ-4] makes five at most', async () => {
    const made = [];
    for (let n = 0; n < 5; n++) made.push(await make());
    const sixth = await post(server, `${at}/readers`, {}, bearer(lead));
    expect([sixth.status, await sixth.json()]).toMatchObject([400, { error: { code: 'tooMany' } }]);
    await revoke(made[0]?.reader.id ?? '');
    await make();
  });

  it('[READ-4] is the facilitator: nobody else makes, sees or revokes any', async () => {
    const { secret, reader } = await make();
    const { token } = await workshop.join('Alice');
    const screen = secretOf(workshop.opened.links.screen);
    for (const other of [token, screen, secret, 'made-up-token-of-somebody']) {
      expect((await post(server, `${at}/readers`, {}, bearer(other))).status).toBe(401);
      expect((await get('/readers', other)).status).toBe(401);
      expect((await revoke(reader.id, other)).status).toBe(401);
      const frame = await post(server, `${at}/readers/${reader.id}/frame`, { framed: true }, bearer(other));
      expect(frame.status).toBe(401);
    }
    await see(secret);
  });

  it('[READ-5] lets a link be shown within other pages, and takes that back', async () => {
    const { secret, reader } = await make();
    const frame = async (framed: boolean) =>
      (await post(server, `${at}/readers/${reader.id}/frame`, { framed }, bearer(lead))).json();
    expect((await get('/see?frame=1', secret)).status).toBe(403);
    expect(await frame(true)).toEqual({ reader: { ...reader, framed: true } });
    await see(secret, '?frame=1');
    await frame(false);
    expect((await get('/see?frame=1', secret)).status).toBe(403);
    await see(secret);
  });
});

it('[ACT-2] the links are the same after a restart, and the log holds no secret', async () => {
  const { secret, reader } = await make();
  const gone = await make();
  await revoke(gone.reader.id);
  const { board } = workshop.opened;
  const loaded = await server.store.load(board.id, 'none');
  expect(JSON.stringify(loaded)).not.toContain(secret);
  const opened = await server.app.registry.open(board.id);
  if (opened.kind === 'open') opened.board.retire();
  await see(secret);
  expect((await get('/see', gone.secret)).status).toBe(401);
  expect(await (await get('/readers', lead)).json()).toEqual({ readers: [reader] });
});

it('a board that is read stays loaded, and is let go when nobody reads any more', async () => {
  const { secret } = await make();
  const { board } = workshop.opened;
  const loaded = await server.app.registry.open(board.id);
  const isLoaded = () => loaded.kind === 'open' && loaded.board.takes(hashOf(secret));
  for (let minute = 0; minute < 5; minute++) {
    server.clock.turn(60_000);
    await see(secret);
  }
  expect(isLoaded()).toBe(true);
  for (let minute = 0; minute < 3; minute++) server.clock.turn(60_000);
  expect(isLoaded()).toBe(false);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestServer } from '../testing/TestServer.ts';
import { post, Workshop } from '../testing/Workshop.ts';

let server: TestServer;
let workshop: Workshop;
let at: string;
let old: string;

beforeEach(async () => {
  server = await TestServer.start();
  workshop = await Workshop.open(server);
  at = `/api/boards/${workshop.opened.board.code}`;
  old = workshop.opened.token;
});
afterEach(async () => {
  workshop.close();
  await server.stop();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const secretOf = (link: string) => new URL(link).hash.slice(1);

async function replace(face: 'facilitator' | 'screen', token: string, tab?: string) {
  const response = await post(server, `${at}/links`, { face, replace: true, ...(tab && { tab }) }, bearer(token));
  expect(response.status).toBe(201);
  const { link }: { link: string } = JSON.parse(await response.text());
  return { secret: secretOf(link), cookies: response.headers.getSetCookie() };
}

describe('a replaced facilitator link', () => {
  it('[LINK-1] ends the old one everywhere: pages, exchange, API and line; the tab that asked goes on', async () => {
    const own = await workshop.facilitator();
    const thief = await workshop.facilitator();
    const alice = await workshop.participant('Alice');
    const { secret, cookies } = await replace('facilitator', old, own.socket.id);
    expect(cookies).toEqual([expect.stringMatching(new RegExp(`^fika-${workshop.opened.board.id}-f=${secret};`))]);
    await thief.until(() => !thief.socket.connected);
    await expect(thief.connect()).rejects.toThrow('notAllowed');
    expect((await post(server, `${at}/lead`, { secret: old })).status).toBe(401);
    expect((await fetch(`${server.url}${at}`, { headers: bearer(old) })).status).toBe(401);
    expect((await post(server, `${at}/links`, { face: 'screen' }, bearer(old))).status).toBe(401);
    // Asking once more with what was just replaced changes nothing either.
    const again = await post(server, `${at}/links`, { face: 'facilitator', replace: true }, bearer(old));
    expect(again.status).toBe(401);
    expect(own.socket.connected).toBe(true);
    expect(await own.step('board.start', {})).toMatchObject({ ok: true });
    expect(alice.socket.connected).toBe(true);
    expect((await post(server, `${at}/lead`, { secret })).status).toBe(200);
    const phone = await workshop.peer('facilitator', secret).open();
    expect(phone.me).toBe(own.me);
  });

  it('[LINK-1] also when it is replaced again: the tab that asked has the fresh one', async () => {
    const own = await workshop.facilitator();
    const first = await replace('facilitator', old, own.socket.id);
    const second = await replace('facilitator', first.secret, own.socket.id);
    expect(own.socket.connected).toBe(true);
    expect((await post(server, `${at}/lead`, { secret: first.secret })).status).toBe(401);
    await replace('facilitator', second.secret);
    await own.until(() => !own.socket.connected);
  });

  it('is good on its own board only, and not for another face', async () => {
    const { secret } = await replace('facilitator', old);
    const other = await Workshop.open(server);
    const there = `/api/boards/${other.opened.board.code}`;
    expect((await post(server, `${there}/lead`, { secret })).status).toBe(401);
    expect((await fetch(`${server.url}${there}`, { headers: bearer(secret) })).status).toBe(401);
    await expect(other.peer('facilitator', secret).connect()).rejects.toThrow('notAllowed');
    expect((await post(server, `${at}/screen`, { secret })).status).toBe(401);
    expect((await post(server, `${there}/links`, { face: 'screen', replace: true }, bearer(secret))).status).toBe(401);
    other.close();
  });
});

describe('a replaced screen link', () => {
  it('[LINK-1] closes every screen, also those of further links, and nobody else', async () => {
    const own = await workshop.facilitator();
    const first = await workshop.screen();
    const further = await post(server, `${at}/links`, { face: 'screen' }, bearer(old));
    const second = await workshop.peer('screen', secretOf(JSON.parse(await further.text()).link)).open();
    const { secret, cookies } = await replace('screen', old);
    expect(cookies).toEqual([]);
    await first.until(() => !first.socket.connected);
    await second.until(() => !second.socket.connected);
    await expect(first.connect()).rejects.toThrow('notAllowed');
    expect(own.socket.connected).toBe(true);
    await workshop.peer('screen', secret).open();
  });

  it('is for whoever leads only', async () => {
    const { token } = await workshop.join('Alice');
    const screen = secretOf(workshop.opened.links.screen);
    for (const other of [token, screen]) {
      expect((await post(server, `${at}/links`, { face: 'screen', replace: true }, bearer(other))).status).toBe(401);
      expect((await fetch(`${server.url}${at}/links`, { headers: bearer(other) })).status).toBe(401);
    }
  });
});

it('[LINK-2] whoever leads sees in how many places the links are open', async () => {
  await workshop.facilitator();
  const screen = await workshop.screen();
  await workshop.screen();
  const open = async (): Promise<unknown> =>
    JSON.parse(await (await fetch(`${server.url}${at}/links`, { headers: bearer(old) })).text());
  expect(await open()).toEqual({ facilitator: { open: 1 }, screen: { open: 2 } });
  screen.close();
  await expect.poll(open).toEqual({ facilitator: { open: 1 }, screen: { open: 1 } });
});

import { afterEach, describe, expect, it } from 'vitest';
import { HandClock } from '../testing/handClock.ts';
import { RehearsalStand } from '../testing/RehearsalStand.ts';
import { TestServer } from '../testing/TestServer.ts';
import { post, Workshop } from '../testing/Workshop.ts';

const HOUR = 3_600_000;
const NEW = { template: 'cop-bootstrap', title: 'Try', rehearsal: true };

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});
async function open(retentionDays = 0) {
  const stand = await RehearsalStand.open('cop-bootstrap', 'en', { clock: new HandClock(), config: { retentionDays } });
  servers.push(stand.server);
  const { code } = stand.workshop.opened.board;
  const { token } = stand.workshop.opened;
  const as = (bearer: string) => ({ authorization: `Bearer ${bearer}` });
  const path = `/api/boards/${code}`;
  return {
    stand,
    token,
    ask: (what: string, bearer = token) => fetch(`${stand.server.url}${path}${what}`, { headers: as(bearer) }),
    throwAway: (bearer: string | null = token, headers = {}) =>
      post(stand.server, `${path}/throw-away`, {}, { ...(bearer && as(bearer)), ...headers }),
  };
}
const bodyOf = async (response: Response) => JSON.parse(await response.text());
const left = async (server: TestServer) => (await server.store.list()).length;

describe('throwing a rehearsal away', () => {
  it('[REHEARSE-4] is for whoever leads it, and everybody on it is told', async () => {
    const { stand, throwAway, ask } = await open();
    const lead = await stand.facilitator();
    const zoe = await stand.workshop.join('Zoe');
    const phone = await stand.workshop.peer('participant', zoe.token).open();
    const screen = await stand.workshop.screen();
    const secret = new URL(stand.workshop.opened.links.screen).hash.slice(1);
    for (const bearer of [null, zoe.token, secret, 'x'.repeat(43)]) expect((await throwAway(bearer)).status).toBe(401);
    expect((await throwAway(undefined, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await left(stand.server)).toBe(1);
    await stand.plays(20_000);
    expect((await throwAway()).status).toBe(200);
    for (const peer of [lead, phone, screen]) {
      await peer.until(() => peer.notices.length > 0);
      expect(peer.notices).toEqual([{ kind: 'closing', reason: 'thrown-away' }]);
    }
    expect(await left(stand.server)).toBe(0);
    expect((await ask('')).status).toBe(404);
    // Nobody of the make-believe people goes on on what is gone.
    stand.server.clock.turn(HOUR);
    expect(stand.server.logged.filter(({ message }) => message.startsWith('not saved'))).toEqual([]);
    stand.workshop.close();
  });

  it('[REHEARSE-4] is never for a board that a group made', async () => {
    const { stand } = await open();
    const workshop = await Workshop.open(stand.server);
    const { board, token } = workshop.opened;
    const path = `/api/boards/${board.code}/throw-away`;
    const answer = await post(stand.server, path, {}, { authorization: `Bearer ${token}` });
    expect([answer.status, (await bodyOf(answer)).error.code]).toEqual([403, 'notAllowed']);
    expect(await left(stand.server)).toBe(2);
  });

  it.each([0, 30])('[REHEARSE-4] happens by itself after a day, unless somebody is on it (%s days)', async (days) => {
    const { stand, ask } = await open(days);
    const { clock } = stand.server;
    const until = clock.now() + 24 * HOUR;
    expect((await bodyOf(await ask('/keeping'))).until).toBe(until);
    const real = await Workshop.open(stand.server);
    const lead = await stand.facilitator();
    const pass = async (hours: number) => {
      for (let hour = 0; hour < hours; hour++) {
        clock.turn(HOUR);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    await pass(30);
    expect(await left(stand.server)).toBe(2);
    lead.close();
    await expect
      .poll(async () => {
        await pass(1);
        return left(stand.server);
      })
      .toBe(1);
    expect((await stand.server.store.list())[0]?.id).toBe(real.opened.board.id);
  });
});

describe('a rehearsal', () => {
  it('[REHEARSE-5] leaves no file and nothing to carry on, and all that is printed says what it is', async () => {
    const { stand, token, ask } = await open();
    const file = await ask('/export/board.json');
    expect([file.status, (await bodyOf(file)).error.code]).toEqual([409, 'rehearsal']);
    const { code } = stand.workshop.opened.board;
    const next = { template: 'lean-coffee', title: 'Next', from: code };
    const carried = await post(stand.server, '/api/boards', next, { authorization: `Bearer ${token}` });
    expect([carried.status, (await bodyOf(carried)).error.code]).toEqual([409, 'rehearsal']);
    expect((await post(stand.server, '/api/boards', { ...next, rehearsal: true })).status).toBe(400);
    for (const page of ['canvas.html', 'minutes.md']) {
      const printed = await (await ask(`/export/${page}`)).text();
      expect(printed).toContain('rehearsal with make-believe people');
    }
  });

  it('[REHEARSE-5] counts as a board of its address’s hour', async () => {
    const server = await TestServer.start({ config: { boardsPerHour: 1 } });
    servers.push(server);
    expect((await post(server, '/api/boards', NEW)).status).toBe(201);
    expect((await post(server, '/api/boards', { ...NEW, rehearsal: false })).status).toBe(429);
  });
});

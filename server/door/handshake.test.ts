import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestServer } from '../testing/TestServer.ts';
import { post, Workshop } from '../testing/Workshop.ts';

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

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

describe('the door', () => {
  it('refuses a token of another board, of another face, of nobody, and none at all', async () => {
    const other = await Workshop.open(server);
    const { token } = await workshop.join('Alice');
    const knock = (workshop: Workshop, face: 'facilitator' | 'participant' | 'screen', token: string) =>
      workshop.peer(face, token).connect();
    await expect(knock(other, 'participant', token)).rejects.toThrow('notAllowed');
    await expect(knock(workshop, 'facilitator', token)).rejects.toThrow('notAllowed');
    await expect(knock(workshop, 'screen', token)).rejects.toThrow('notAllowed');
    await expect(knock(workshop, 'participant', workshop.opened.token)).rejects.toThrow('notAllowed');
    await expect(knock(workshop, 'participant', 'x'.repeat(43))).rejects.toThrow('notAllowed');
    await expect(knock(workshop, 'participant', '')).rejects.toThrow('notAllowed');
    await expect(workshop.peer('participant', token, { board: 'ZZZZ-ZZZZ' }).connect()).rejects.toThrow('noSuchBoard');
    await expect(workshop.peer('participant', token, { board: '__proto__' }).connect()).rejects.toThrow('noSuchBoard');
    other.close();
  });

  it('says why in the language of the reader', async () => {
    const peer = workshop.peer('participant', 'wrong', { language: 'fr' });
    const error: unknown = await peer.connect().catch((error: unknown) => error);
    expect(error).toMatchObject({ data: { refusal: 'notAllowed', say: expect.stringMatching(/^\p{Lu}/u) } });
  });

  it.each([
    ['nothing', undefined],
    ['a face that does not exist', { board: 'x', face: 'admin' }],
    ['a board that is no text', { board: { $ne: '' }, face: 'participant' }],
  ])('refuses %s as malformed', async (_what, auth) => {
    const socket = io(server.url, {
      ...(auth && { auth }),
      forceNew: true,
      reconnection: false,
      transports: ['websocket'],
    });
    const error = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
    expect(error.message).toBe('malformed');
    socket.disconnect();
  });

  it.each(['websocket', 'polling'])('lets the same person back in, also by id and with %s', async (transport) => {
    const { token, id } = await workshop.join('Alice');
    const options = { transports: [transport] };
    const first = await workshop.peer('participant', token, { options }).open();
    first.close();
    const again = await workshop.peer('participant', token, { options, board: workshop.opened.board.id }).open();
    expect(again.me).toBe(id);
    expect(again.welcome).toMatchObject({ face: 'participant', me: id, board: workshop.opened.board.id, v: 1 });
    expect(again.part.members[id as never]).toMatchObject({ name: 'Alice' });
    expect(Object.keys(again.part.members)).toHaveLength(2);
  });

  it('takes the cookie of the face: three faces of one browser side by side', async () => {
    const { board, links, token } = workshop.opened;
    const at = `/api/boards/${board.code}`;
    const joined = await post(server, `${at}/members`, { name: 'Alice' });
    const led = await post(server, `${at}/lead`, { secret: token });
    const shown = await post(server, `${at}/screen`, { secret: new URL(links.screen).hash.slice(1) });
    const cookie = [joined, led, shown].map(cookieOf).join('; ');
    for (const face of ['participant', 'facilitator', 'screen'] as const) {
      for (const transport of ['websocket', 'polling']) {
        const extraHeaders = { cookie, origin: server.url };
        const peer = await workshop
          .peer(face, '', { token: undefined as never, options: { extraHeaders, transports: [transport] } })
          .open();
        expect(peer.welcome?.face).toBe(face);
        peer.close();
      }
    }
  });

  it('takes no cookie from a WebSocket that names no origin', async () => {
    const joined = await post(server, `/api/boards/${workshop.opened.board.code}/members`, { name: 'Alice' });
    const options = { extraHeaders: { cookie: cookieOf(joined) } };
    const peer = workshop.peer('participant', '', { token: undefined as never, options });
    await expect(peer.connect()).rejects.toThrow('notAllowed');
  });

  it.each(['websocket', 'polling'])('refuses every origin but its own, with %s', async (transport) => {
    const { token } = await workshop.join('Alice');
    const from = (origin: string) =>
      workshop.peer('participant', token, { options: { transports: [transport], extraHeaders: { origin } } }).connect();
    const { host } = new URL(server.url);
    const foreign = [
      'https://evil.example',
      'null',
      `http://${host}.evil.example`,
      `http://evil.${host}`,
      `http://${host}@evil.example`,
      'http://127.0.0.1',
      `file://${host}`,
      `http://${host}/`,
      '',
    ];
    for (const origin of foreign) await expect(from(origin), origin).rejects.toThrow(/websocket error|xhr poll error/);
    const own = await from(`http://${host}`);
    expect(own.socket.connected).toBe(true);
  });

  it('with PUBLIC_URL refuses its own host under any other name', async () => {
    const behind = await TestServer.start({ config: { publicUrl: new URL('https://board.example.org') } });
    const there = await Workshop.open(behind);
    const { token } = await there.join('Alice');
    const from = (origin: string) =>
      there.peer('participant', token, { options: { extraHeaders: { origin } } }).connect();
    await expect(from(behind.url)).rejects.toThrow('websocket error');
    await expect(from('http://board.example.org')).rejects.toThrow('websocket error');
    await expect(from('https://board.example.org')).resolves.toBeDefined();
    there.close();
    await behind.stop();
  });

  it('closes the oldest tab of a member who opens too many', async () => {
    const { token } = await workshop.join('Alice');
    const tabs = [];
    for (let n = 0; n < 6; n++) tabs.push(await workshop.peer('participant', token).open());
    const [oldest, ...others] = tabs;
    await oldest?.until(() => !oldest.socket.connected);
    expect(oldest?.notices).toEqual([{ kind: 'closing', reason: 'too-many-tabs' }]);
    expect(others.every((tab) => tab.socket.connected)).toBe(true);
  });
});

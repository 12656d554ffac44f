import { connect, type Socket } from 'node:net';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftId } from '#shared/model/ids.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { commandId, type TestPeer } from './testing/TestPeer.ts';
import { TestServer } from './testing/TestServer.ts';
import { post, Workshop } from './testing/Workshop.ts';

let server: TestServer;
let workshop: Workshop;
let at: string;
const opened: { destroy(): void }[] = [];

beforeEach(async () => {
  server = await TestServer.start();
  workshop = await Workshop.open(server);
  at = `/api/boards/${workshop.opened.board.code}`;
});
afterEach(async () => {
  for (const one of opened.splice(0)) one.destroy();
  workshop.close();
  await server.stop();
});

const message = (text: string) => ({
  v: 1,
  id: commandId(),
  type: 'draft.put',
  body: { draft: 'd' as DraftId, prompt: 'vision' as PromptId, text },
});
/** A text that makes the whole exactly so long. */
const filled = (length: number, measure: (text: string) => number): string => 'x'.repeat(length - measure(''));

describe('[LIMIT-3] sizes', () => {
  const bytes = (text: string) => JSON.stringify(message(text)).length;
  let alice: TestPeer;
  beforeEach(async () => {
    const lead = await workshop.facilitator();
    await lead.step('board.start', {});
    alice = await workshop.participant('Alice');
  });

  it('a command may have 16 KiB: one byte more is too large', async () => {
    const text = filled(LIMITS.commandBytes, bytes);
    // Long for a note, but as a message it is taken.
    expect(await alice.send(message(text))).toMatchObject({ refusal: 'long' });
    expect(await alice.send(message(`${text}x`))).toMatchObject({ refusal: 'tooLarge' });
    expect(alice.socket.connected).toBe(true);
  });

  it('a message may have 64 KiB: one byte more ends its connection', async () => {
    const onTheWire = (text: string) => `42${0}["command",${JSON.stringify(message(text))}]`.length;
    const text = filled(LIMITS.messageBytes, onTheWire);
    expect(await alice.send(message(text))).toMatchObject({ refusal: 'tooLarge' });
    expect(alice.socket.connected).toBe(true);
    alice.socket.emit('command', message(`${text}x`), () => {});
    await alice.until(() => !alice.socket.connected);
  });

  it('a body may have 32 KiB: one byte more is too large', async () => {
    const body = (name: string) => ({ name });
    const name = filled(LIMITS.httpBodyBytes, (text) => JSON.stringify(body(text)).length);
    expect((await post(server, `${at}/members`, body(name))).status).toBe(400);
    expect((await post(server, `${at}/members`, body(`${name}x`))).status).toBe(413);
  });
});

describe('[LIMIT-3] rates', () => {
  it('a board takes 200 commands a second and 5 for each who is present, twice that at once', async () => {
    const lead = await workshop.facilitator();
    await lead.step('board.start', {});
    const people = await Promise.all(Array.from({ length: 14 }, (_, n) => workshop.participant(`P${n}`)));
    await lead.until(() => Object.keys(lead.part.here).length === 15);
    server.clock.turn(2_000);
    const { perSecond, perMemberPresent } = LIMITS.commandsPerBoard;
    const most = 2 * (perSecond + 15 * perMemberPresent);
    const { burst } = LIMITS.commandsPerMember;
    const answers = await Promise.all(
      [...people, lead].flatMap((peer) => Array.from({ length: burst }, () => peer.act('me.named', { named: true }))),
    );
    expect(answers).toHaveLength(15 * burst);
    expect(answers.filter((answer) => !answer.ok)).toHaveLength(15 * burst - most);
  });

  it('an address joins 300 times a minute, whatever it says of itself; one more is slowed down', async () => {
    const join = (n: number) =>
      post(server, `${at}/members`, { name: `N${n}` }, { 'x-forwarded-for': `10.0.0.${n % 250}` });
    const statuses = [];
    for (let n = 0; n < 301; n++) statuses.push((await join(n)).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(300);
    expect(statuses[300]).toBe(429);
    server.clock.turn(1_000);
    expect((await join(301)).status).toBe(201);
  }, 30_000);

  it('behind a trusted proxy each address has its own, and what is made up before it counts for nothing', async () => {
    const behind = await TestServer.start({ config: { trustedProxies: 1 } });
    const there = await Workshop.open(behind);
    const ask = (from: string, code: string) =>
      fetch(`${behind.url}/api/boards/${code}/door`, { headers: { 'x-forwarded-for': from } }).then(
        ({ status }) => status,
      );
    for (let n = 0; n < 10; n++) expect(await ask(`10.9.9.${n}, 192.0.2.1`, `AAAA-AAA${n}`)).toBe(404);
    const { waiting } = behind.clock;
    let isAnswered = false;
    const eleventh = ask('10.7.7.7, 192.0.2.1', 'BBBB-BBBB').finally(() => {
      isAnswered = true;
    });
    await expect.poll(() => behind.clock.waiting).toBe(waiting + 1);
    expect(await ask('192.0.2.2', there.opened.board.code)).toBe(200);
    expect(isAnswered).toBe(false);
    behind.clock.turn(1_000);
    expect(await eleventh).toBe(404);
    there.close();
    await behind.stop();
  });
});

describe('[LIMIT-2] connections', () => {
  /** A WebSocket that never signs in. */
  const silent = () => {
    const socket = io(server.url, {
      forceNew: true,
      reconnection: false,
      transports: ['websocket'],
      autoConnect: false,
    });
    const line = socket.io;
    opened.push({ destroy: () => line.engine?.close() });
    return { line, isOpen: new Promise<boolean>((resolve) => line.open((error) => resolve(!error))) };
  };

  it('fifty that never sign in keep one more waiting, and are hung up on after ten seconds', async () => {
    const { token } = await workshop.join('Alice');
    const many = Array.from({ length: LIMITS.socketsPerAddress.halfOpen }, silent);
    for (const { isOpen } of many) expect(await isOpen).toBe(true);
    const { waiting } = server.clock;
    const alice = workshop.peer('participant', token, { options: { reconnection: false } });
    const inside = alice.open();
    await expect.poll(() => server.clock.waiting).toBe(waiting + 1);
    server.clock.turn(4_000);
    expect(alice.socket.connected).toBe(false);
    const hungUp = many.map(({ line }) => new Promise((resolve) => line.engine.once('close', resolve)));
    many[0]?.line.engine.close();
    await inside;
    expect(alice.socket.connected).toBe(true);
    server.clock.turn(6_000);
    await Promise.all(hungUp);
    expect(alice.socket.connected).toBe(true);
  });

  it('are refused when they wait too long, and the operator is told once what that may mean', async () => {
    const many = Array.from({ length: LIMITS.socketsPerAddress.halfOpen }, silent);
    for (const { isOpen } of many) expect(await isOpen).toBe(true);
    const { waiting } = server.clock;
    const late = [silent(), silent()];
    await expect.poll(() => server.clock.waiting).toBe(waiting + 2);
    server.clock.turn(LIMITS.admissionMs);
    for (const { isOpen } of late) expect(await isOpen).toBe(false);
    expect(server.logged.filter(({ message }) => message.includes('TRUSTED_PROXIES'))).toHaveLength(1);
  });

  it('that say nothing at all are ended by the HTTP server', async () => {
    const { headersTimeout, requestTimeout } = server.app.server;
    expect([headersTimeout, requestTimeout]).toEqual([10_000, 30_000]);
    const raw: Socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    opened.push(raw);
    const closed = new Promise((resolve) => raw.once('close', resolve));
    raw.resume();
    raw.write('GET / HTTP/1.1\r\nHost: x\r\n');
    await closed;
  }, 40_000);
});

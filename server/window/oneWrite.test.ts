import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io as connect, type ManagerOptions, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DoorServer } from '../door/doorSocket.ts';
import { sharedBase64, wireBytes, writeAtOnce } from './oneWrite.ts';
import { RoomAudience } from './RoomAudience.ts';

const ROOM = 'room';
const SIZES = [0, 1, 80, 125, 126, 127, 65_535, 65_536];

/** A stock client and what it heard, in order. */
interface Reader {
  readonly client: Socket;
  readonly heard: unknown[];
  readonly id: string;
  /** Resolves once so many events were heard. */
  readonly until: (count: number) => Promise<void>;
}

let http: HttpServer;
let io: DoorServer;
let audience: RoomAudience;
const clients: Socket[] = [];

beforeEach(async () => {
  http = createServer();
  io = new Server(http, { serveClient: false, perMessageDeflate: false });
  io.on('connection', (socket) => void socket.join(ROOM));
  audience = new RoomAudience(io, ROOM);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect();
  await io.close();
});

async function reader(options: Partial<ManagerOptions> = {}): Promise<Reader> {
  const { port } = http.address() as AddressInfo;
  const client = connect(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true, ...options });
  clients.push(client);
  const heard: unknown[] = [];
  let look = () => {};
  client.onAny((event: string, value: unknown) => {
    heard.push(value instanceof Uint8Array ? text(value) : value);
    if (event) look();
  });
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      look = () => heard.length >= count && resolve();
      look();
    });
  await new Promise<void>((resolve) => client.once('connect', () => resolve()));
  return { client, heard, id: client.id ?? '', until };
}

/** The server's end of a reader. */
function serverEnd({ id }: Reader) {
  const socket = io.sockets.sockets.get(id);
  if (!socket) throw new Error('not connected');
  return socket;
}

/** Bytes as a text: compared much faster. */
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const filled = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => at % 251);
const notice = (epoch: string) => ({ kind: 'epoch', epoch }) as const;

describe('the fast path of the window', () => {
  it('[WINDOW-5] a stock client hears the same from it as from a plain emit, packet for packet, whatever the size', async () => {
    const one = await reader();
    const packets: unknown[] = [];
    one.client.io.engine.on('packet', ({ data }: { data?: unknown }) =>
      packets.push(data instanceof ArrayBuffer ? text(new Uint8Array(data)) : data),
    );
    const { conn } = serverEnd(one);
    let reached = 0;
    for (const size of SIZES) {
      if (writeAtOnce(conn, wireBytes('window', filled(size)))) reached++;
      await one.until(2 * reached - 1);
      io.to(ROOM).emit('window', Buffer.from(filled(size)));
      await one.until(2 * reached);
    }
    expect(reached).toBe(SIZES.length);
    const quiet = packets.filter((data) => data !== undefined);
    expect(quiet).toHaveLength(4 * SIZES.length);
    for (let at = 0; at < quiet.length; at += 4) expect(quiet.slice(at, at + 2)).toEqual(quiet.slice(at + 2, at + 4));
    expect(one.heard.filter((_, at) => at % 2 === 0)).toEqual(SIZES.map((size) => text(filled(size))));
  });

  it('[WINDOW-5] keeps behind what still waits for this connection, and what follows keeps behind it', async () => {
    const one = await reader();
    const socket = serverEnd(one);
    // The second one waits in Engine.IO until the first is written.
    socket.emit('notice', notice('a'));
    socket.emit('notice', notice('b'));
    audience.show(Uint8Array.of(1));
    socket.emit('notice', notice('c'));
    audience.show(Uint8Array.of(2));
    await one.until(5);
    audience.show(Uint8Array.of(3));
    socket.emit('notice', notice('d'));
    await one.until(7);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(notice);
    expect(one.heard).toEqual([a, b, text(Uint8Array.of(1)), c, text(Uint8Array.of(2)), text(Uint8Array.of(3)), d]);
  });

  it('[WINDOW-5] reaches polling, upgraded, base64 and WebSocket readers alike, and not the one it leaves out', async () => {
    const kinds: Partial<ManagerOptions>[] = [
      { transports: ['polling'] },
      { transports: ['polling'], forceBase64: true },
      { transports: ['polling', 'websocket'] },
      { transports: ['websocket'], forceBase64: true },
      { transports: ['websocket'] },
    ];
    const readers = await Promise.all(kinds.map((kind) => reader(kind)));
    const left = await reader();
    for (const size of SIZES) audience.show(filled(size), left.id);
    await Promise.all(readers.map(({ until }) => until(SIZES.length)));
    for (const { heard } of readers) expect(heard).toEqual(SIZES.map((size) => text(filled(size))));
    audience.show(Uint8Array.of(7));
    await left.until(1);
    expect(left.heard).toEqual([text(Uint8Array.of(7))]);
  });

  it('goes on to the others when one is gone, going, or was cut in the middle', async () => {
    const [closing, cut, stays] = [await reader(), await reader(), await reader()];
    serverEnd(closing).conn.close();
    const { transport } = serverEnd(cut).conn as unknown as { transport: { socket: { _socket: { destroy(): void } } } };
    transport.socket._socket.destroy();
    audience.show(Uint8Array.of(1));
    await stays.until(1);
    await Promise.all([closing, cut].map(({ client }) => untilGone(client)));
    audience.show(Uint8Array.of(2));
    await stays.until(2);
    expect(stays.heard).toEqual([text(Uint8Array.of(1)), text(Uint8Array.of(2))]);
    expect(audience.size).toBe(1);
  });

  it('leaves a connection alone whose inside it does not know, and a plain emit reaches it', async () => {
    const one = await reader();
    const { conn } = serverEnd(one);
    const { transport } = conn as unknown as { transport: { perMessageDeflate: unknown } };
    transport.perMessageDeflate = {};
    expect(writeAtOnce(conn, wireBytes('window', Uint8Array.of(1)))).toBe(false);
    audience.show(Uint8Array.of(1));
    await one.until(1);
    const socket = { readyState: 1, _sender: { send: () => {} } };
    const known = { name: 'websocket', supportsBinary: true, perMessageDeflate: null, socket };
    const open = { readyState: 'open', writeBuffer: [] };
    for (const other of [{}, open, { ...open, transport: {} }, { ...open, transport: known }]) {
      expect(writeAtOnce(other, Buffer.of(1))).toBe(false);
    }
    expect(one.heard).toEqual([text(Uint8Array.of(1))]);
  });

  it('turns a frame into base64 once, however many poll', () => {
    const data = filled(300);
    const shared = sharedBase64(data);
    const base64 = shared.toString('base64');
    expect(base64).toBe(Buffer.from(data).toString('base64'));
    data[0] = 255;
    expect(shared.toString('base64')).toBe(base64);
    expect(shared.toString('latin1')).toBe(Buffer.from(data).toString('latin1'));
    expect(shared.toString('base64', 1, 2)).toBe(Buffer.of(1).toString('base64'));
  });
});

function untilGone(client: Socket): Promise<void> {
  return new Promise((resolve) => (client.connected ? client.once('disconnect', () => resolve()) : resolve()));
}

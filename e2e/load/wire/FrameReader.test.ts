import { expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { FrameReader } from './FrameReader.ts';
import { Line } from './Line.ts';

function serverFrame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 128 | opcode;
  head[1] = length < 126 ? length : length < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

it('finds every frame however the stream is cut', () => {
  const random = seededRandom(5);
  const payloads = [0, 1, 125, 126, 300, 65_535, 65_536, 100_000].map((length) => Buffer.alloc(length, length % 251));
  const stream = Buffer.concat(payloads.map((payload) => serverFrame(2, payload)));
  for (let round = 0; round < 20; round++) {
    const found: Buffer[] = [];
    const reader = new FrameReader({
      text: () => expect.unreachable(),
      binary: (bytes) => found.push(Buffer.from(bytes)),
      ping: () => {},
      close: () => {},
    });
    const shared = Buffer.alloc(stream.length);
    for (let at = 0; at < stream.length; ) {
      const length = Math.min(stream.length - at, 1 + Math.floor(random() ** 4 * 80_000));
      // As a connection reads: into bytes that are written over next.
      stream.copy(shared, 0, at, at + length);
      reader.hear(shared.subarray(0, length));
      shared.fill(0xee);
      at += length;
    }
    expect(found.map((bytes) => bytes.length)).toEqual(payloads.map((payload) => payload.length));
    expect(found.every((bytes, n) => bytes.equals(payloads[n] ?? Buffer.alloc(0)))).toBe(true);
  }
});

it.each([
  ['compressed', 0xc2, 1],
  ['in pieces', 0x02, 1],
  ['masked', 0x82, 0x81],
])('refuses what it could not count: %s', (_what, first, second) => {
  const reader = new FrameReader({ text: () => {}, binary: () => {}, ping: () => {}, close: () => {} });
  expect(() => reader.hear(Buffer.from([first, second, 0, 0, 0, 0, 0]))).toThrow('not asked for');
});

it('is understood by a server, and understands it', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (line) => line.on('message', (data, isBinary) => line.send(data, { binary: isBinary })));
  await new Promise((resolve) => server.once('listening', resolve));
  const at = server.address();
  const url = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;
  const heard: string[] = [];
  const done = new Promise<void>((resolve) => {
    const hear = (kind: string) => (bytes: Buffer) => {
      heard.push(`${kind} ${bytes.length} ${bytes.at(-1)}`);
      if (heard.length === 3) resolve();
    };
    void Line.open({ url, path: '/' }, { text: hear('text'), binary: hear('binary') }).then((line) => {
      line.say('é');
      line.sayBinary(Buffer.alloc(60_000, 9), 'first');
    });
  });
  await done;
  expect(heard).toEqual(['text 2 169', 'text 5 116', 'binary 60000 9']);
  for (const client of server.clients) client.terminate();
  server.close();
});

import type { Duplex } from 'node:stream';
import { expect, it } from 'vitest';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { isLong, seed, tell, times } from '../length.ts';
import { Watch } from '../Watch.ts';
import type { Chance } from './chance.ts';
import { hostilePackets, type Packet } from './hostilePacket.ts';
import { RawLine } from './RawLine.ts';
import { Stand } from './Stand.ts';

const PACKETS = times(20_000, 1_000_000);
const LINES = 6;
const PATH = '/socket.io/?EIO=4&transport=';

interface Sender {
  readonly isScreen: boolean;
  /** What it introduces itself with. */
  readonly auth: string;
}

/** Somebody who is let in, and may not lead. */
async function senders(stand: Stand): Promise<Sender[]> {
  const { opened } = stand.workshop;
  const screen = new URL(opened.links.screen).hash.slice(1);
  const joined = await Promise.all(Array.from({ length: LINES / 2 }, (_, n) => stand.workshop.join(`Eve ${n}`)));
  const introduce = (face: string, token: string) => JSON.stringify({ board: opened.board.code, face, token });
  return [
    ...joined.map(({ token }) => ({ isScreen: false, auth: introduce('participant', token) })),
    ...joined.map(() => ({ isScreen: true, auth: introduce('screen', screen) })),
  ];
}

/** Looks at how long the server takes over whatever comes in on a WebSocket. */
function timeEveryChunk(stand: Stand, watch: Watch): void {
  stand.server.app.server.prependListener('upgrade', (_, socket: Duplex) => {
    const emit = socket.emit.bind(socket);
    socket.emit = (name: string | symbol, ...args: unknown[]) => {
      if (name !== 'data') return emit(name, ...args);
      const from = [performance.now(), process.cpuUsage()] as const;
      const heard = emit(name, ...args);
      const cpu = process.cpuUsage(from[1]);
      watch.keep(Math.min(performance.now() - from[0], (cpu.user + cpu.system) / 1000), () => String(args[0]));
      return heard;
    };
  });
}

const shown = (packet: Packet): string =>
  'raw' in packet ? `raw ${Buffer.from(packet.raw).toString('hex').slice(0, 80)}` : String(packet.say).slice(0, 80);

/** One WebSocket: lets itself in, says what it has, and waits until all was heard or the line was cut. */
async function byWebSocket(stand: Stand, sender: Sender, packets: readonly Packet[]): Promise<void> {
  const line = await RawLine.open(stand.server.url, `${PATH}websocket`);
  line.say(`40${sender.auth}`);
  if (!(await line.until(/^40/))) throw new Error('not let in');
  for (const packet of packets) {
    if ('raw' in packet) line.raw(packet.raw);
    else line.say(packet.say);
  }
  const heard = line.heard();
  // A frame that never ends keeps the server waiting for the rest of it: that nothing more will come, it hears here.
  if (packets.some((packet) => 'raw' in packet)) line.end();
  await heard.catch((error: unknown) => {
    throw new Error(`after ${JSON.stringify(packets.map(shown))}`, { cause: error });
  });
  line.destroy();
}

/** The same without a WebSocket. */
async function byPolling(stand: Stand, sender: Sender, packets: readonly Packet[]): Promise<void> {
  const { url } = stand.server;
  const opened = await (await fetch(`${url}${PATH}polling`)).text();
  const at = `${url}${PATH}polling&sid=${JSON.parse(opened.slice(1)).sid}`;
  const post = (body: string | Uint8Array<ArrayBuffer>) => fetch(at, { method: 'POST', body });
  await post(`40${sender.auth}`);
  const texts = packets.flatMap((packet) => ('say' in packet && typeof packet.say === 'string' ? packet.say : []));
  const statuses = [await post(texts.join('\u001e')), await post(new Uint8Array([0, 1, 255])), await post('1')];
  for (const { status } of statuses) if (status >= 500) throw new Error(`answered with ${status}`);
}

async function sendAll(stand: Stand, chance: Chance, from: Sender, count: number, weigh: () => void): Promise<void> {
  for (let sent = 0; sent < count; ) {
    const packets = hostilePackets(chance, from.isScreen);
    await (chance() < 0.05 ? byPolling : byWebSocket)(stand, from, packets);
    // Time to be heard again for whoever was too fast.
    stand.server.clock.turn(1_000);
    sent += packets.length;
    weigh();
  }
}

it(`${PACKETS} hostile packets (seed ${seed}) change nothing and break nothing`, { timeout: 7_200_000 }, async () => {
  const stand = await Stand.open();
  const watch = new Watch();
  timeEveryChunk(stand, watch);
  const everybody = await senders(stand);
  const before = stand.hash();
  const crashed: unknown[] = [];
  const crash = (error: unknown) => void crashed.push(error);
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  let rounds = 0;
  const weigh = () => {
    if (!isLong || ++rounds % Math.ceil(PACKETS / 160) !== 0) return;
    stand.forget();
    watch.weigh();
  };
  await Promise.all(
    everybody.map((sender, n) =>
      sendAll(stand, seededRandom(seed * 100 + n), sender, Math.ceil(PACKETS / everybody.length), weigh),
    ),
  );
  process.off('uncaughtException', crash);
  process.off('unhandledRejection', crash);
  watch.report('packets on the line');
  const broken = stand.server.logged.filter(({ message }) => /broke/.test(message));
  tell(`${broken.length} connections were broken by a message`);
  expect(crashed).toEqual([]);
  expect(broken.slice(0, 3)).toEqual([]);
  expect(stand.hash()).toBe(before);
  expect(await stand.works()).toBe(true);
  await stand.lead.until(() => Object.values(stand.lead.part.here).filter((one) => one === 'here').length === 2);
  await stand.close();
});

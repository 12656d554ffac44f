import { expect, it } from 'vitest';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import type { DoorSocket } from '../../door/doorSocket.ts';
import type { Guest } from '../../door/handshake.ts';
import { Limiter } from '../../door/limiter.ts';
import { answerWindow } from '../../window/windowSocket.ts';
import { isLong, seed, times } from '../length.ts';
import { Watch } from '../Watch.ts';
import { bytes } from './chance.ts';
import { hostileFrames } from './hostileFrame.ts';
import { Stand } from './Stand.ts';

const FRAMES = times(20_000, 1_000_000);
const WEIGHINGS = 10;

/** A socket that goes nowhere, and counts what it is told. */
function nowhere() {
  const heard = { answers: 0, refusals: 0 };
  const socket = {
    join: () => undefined,
    emit: (event: string) => void (event === 'notice' ? heard.refusals++ : heard.answers++),
    disconnect: () => undefined,
    conn: { close: () => undefined, transport: {}, writeBuffer: [] },
  };
  return { heard, socket: socket as unknown as DoorSocket };
}

it(`${FRAMES} hostile frames (seed ${seed}) change nothing and break nothing`, { timeout: 3_600_000 }, async () => {
  const stand = await Stand.open();
  const chance = seededRandom(seed);
  const { board } = stand;
  const guest: Guest = { board, face: 'participant', member: stand.ada.me as never, token: '', language: 'en' };
  const next = hostileFrames(chance, board.doc.doc.clientID);
  let now = 0;
  const limiter = new Limiter({ now: () => (now += 1_000), after: () => () => {} });
  const { heard, socket } = nowhere();
  const before = [stand.hash(), stand.document()];
  const watch = new Watch();
  for (let n = 0; n < FRAMES; n++) {
    const data = next();
    watch.time(
      () => answerWindow(socket, guest, limiter, data),
      () => Buffer.from(data).toString('hex'),
    );
    if (isLong && n % Math.floor(FRAMES / WEIGHINGS) === 0) watch.weigh();
    // Held on to the event loop for a million frames, the server would be gone for everybody.
    if (n % 1_000 === 999) await new Promise((resolve) => setImmediate(resolve));
  }
  watch.report('frames into the window');
  expect([stand.hash(), stand.document()]).toEqual(before);
  // Some are questions that a client may ask, most are not: neither sort is missing.
  expect(heard.answers).toBeGreaterThan(FRAMES / 100);
  expect(heard.refusals).toBeGreaterThan(FRAMES / 2);
  expect(await stand.works()).toBe(true);
  await stand.close();
});

it('hostile frames on the line close it, and the next one is as well', { timeout: 3_600_000 }, async () => {
  const stand = await Stand.open();
  const chance = seededRandom(seed);
  const next = hostileFrames(chance, stand.board.doc.doc.clientID);
  const { token } = await stand.workshop.join('Eve');
  const before = stand.hash();
  let closed = 0;
  const lines = times(100, 5_000);
  for (let n = 0; n < lines; n++) {
    stand.server.clock.turn(1_000);
    const eve = await stand.workshop.peer('participant', token).connect();
    eve.socket.emit('window', next());
    eve.socket.emit('window', bytes(chance, 300));
    await eve.until(() => !eve.socket.connected);
    closed++;
    eve.close();
  }
  expect(closed).toBe(lines);
  expect(stand.hash()).toBe(before);
  expect(stand.server.logged.filter(({ message }) => /broke/.test(message))).toEqual([]);
  expect(await stand.works()).toBe(true);
  await stand.close();
});

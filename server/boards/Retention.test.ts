import { afterEach, expect, it } from 'vitest';
import { MemoryStore } from '../storage/MemoryStore.ts';
import { HandClock } from '../testing/handClock.ts';
import { TestServer } from '../testing/TestServer.ts';
import { post, Workshop } from '../testing/Workshop.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let server: TestServer;
const workshops: Workshop[] = [];
afterEach(async () => {
  for (const workshop of workshops.splice(0)) workshop.close();
  await server.stop();
});

async function open(retentionDays: number) {
  server = await TestServer.start({ clock: new HandClock(), store: new MemoryStore(), config: { retentionDays } });
  const workshop = await Workshop.open(server);
  workshops.push(workshop);
  const { board, token } = workshop.opened;
  const ask = (path: string) =>
    fetch(`${server.url}/api/boards/${board.code}${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { workshop, ask, until: async (): Promise<unknown> => JSON.parse(await (await ask('/keeping')).text()) };
}
const left = async () => (await server.store.list()).length;
/** Time passes hour by hour, so that everything that is looked at hourly has its turn. */
async function pass(ms: number): Promise<void> {
  for (let hour = 0; hour < ms / HOUR; hour++) {
    server.clock.turn(HOUR);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

it('[KEEP-1] a board goes when nobody has changed it for so many days, and not an hour before', async () => {
  const { ask } = await open(30);
  await pass(30 * DAY - HOUR);
  expect(await left()).toBe(1);
  expect((await ask('')).status).toBe(200);
  await pass(2 * HOUR);
  await expect.poll(left).toBe(0);
  expect((await ask('')).status).toBe(404);
  expect(server.logged).toContainEqual({
    about: { boards: 1, days: 30 },
    message: 'boards that nobody changed for long were deleted',
  });
});

it('[KEEP-1] a change keeps it for as long again, looking at it does not', async () => {
  const { workshop, ask } = await open(30);
  await pass(20 * DAY);
  await workshop.join('Alice');
  await pass(20 * DAY);
  expect(await left()).toBe(1);
  expect((await ask('')).status).toBe(200);
  await pass(10 * DAY + HOUR);
  await expect.poll(left).toBe(0);
});

it('[KEEP-1] it stays while somebody is on it, and goes once they left', async () => {
  const { workshop } = await open(1);
  const screen = await workshop.screen();
  await pass(3 * DAY);
  expect(await left()).toBe(1);
  screen.close();
  await expect
    .poll(async () => {
      await pass(HOUR);
      return left();
    })
    .toBe(0);
});

it('[KEEP-1] without a number of days boards are kept', async () => {
  const { until } = await open(0);
  await pass(400 * DAY);
  expect(await left()).toBe(1);
  expect(await until()).toEqual({ days: 0, until: null });
});

it('[KEEP-2] everybody on the board can see when it goes', async () => {
  const { workshop, until } = await open(30);
  const opened = server.clock.now();
  expect(await until()).toEqual({ days: 30, until: opened + 30 * DAY });
  server.clock.turn(5_000);
  await workshop.join('Alice');
  expect(await until()).toEqual({ days: 30, until: opened + 5_000 + 30 * DAY });
  const outside = await fetch(`${server.url}/api/boards/${workshop.opened.board.code}/keeping`);
  expect(outside.status).toBe(401);
});

it('a disk that cannot delete now is tried again the next hour', async () => {
  await open(1);
  const store = server.store as MemoryStore;
  store.failNext('full');
  await pass(DAY + HOUR);
  expect(server.logged.map(({ message }) => message)).toContain('old boards could not be deleted');
  await pass(HOUR);
  await expect.poll(left).toBe(0);
  expect((await post(server, '/api/boards', { template: 'cop-bootstrap', title: 'T' })).status).toBe(201);
});

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { fuzzRuns, fuzzSize } from '../../server/testing/fuzz/fuzzRuns.ts';
import { ClientTab, sockets } from './ClientTab.ts';

vi.mock('../../client/net/connection.ts', () => ({
  openConnection: ({ board }: { readonly board: string }) => sockets.get(board)?.asClientSees,
}));

const size = fuzzSize(40, 300);
let chance = seededRandom(0);
const kept = new Map<string, string>();

beforeAll(async () => {
  const nothing = () => {};
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  vi.stubGlobal('window', {
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: number) => clearTimeout(timer),
    addEventListener: nothing,
    removeEventListener: nothing,
  });
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener: nothing, removeEventListener: nothing });
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => clearTimeout(frame));
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no first look')));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.spyOn(Math, 'random').mockImplementation(() => chance());
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
    if (bytes instanceof Uint8Array) for (let n = 0; n < bytes.length; n++) bytes[n] = chance() * 256;
    return bytes;
  });
  // Each provider of y-websocket listens for the end of the process.
  process.setMaxListeners(100);
  await import('../../client/net/line.ts');
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it(`our client's own code shows the board as it is after ${size.workshops} workshops of ${size.commands} commands`, {
  timeout: 60_000 + size.workshops * size.commands * 20,
}, async () => {
  const { problems, never, restarts, answers } = await fuzzRuns('fuzz of clients', size, {
    began: (seed) => {
      chance = seededRandom(seed);
    },
    openTab: (member, face, token, board) => new ClientTab(member, face, token, board),
    turned: (ms) => void vi.advanceTimersByTime(ms),
  });
  expect(problems).toEqual([]);
  expect(never).toEqual([]);
  expect(answers.malformed).toBeUndefined();
  if (size.workshops < 50) return;
  expect(answers.storageFull).toBeGreaterThan(20);
  expect(restarts).toBeGreaterThan(30);
});

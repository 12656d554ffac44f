import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LIMITS } from '#shared/rules/limits.ts';
import { ServerProcess } from '../../testing/ServerProcess.ts';
import { TestServer } from '../../testing/TestServer.ts';
import { Workshop } from '../../testing/Workshop.ts';
import { isLong, tell, times } from '../length.ts';
import { Tab } from './Tab.ts';

const HONEST = 100;
const TIMES_TOO_OFTEN = 100;
const { perSecond, burst } = LIMITS.commandsPerMember;

interface Crowd {
  readonly workshop: Workshop;
  readonly honest: readonly Tab[];
  /** All tabs that one member may have. */
  readonly flooding: readonly Tab[];
}

async function gather(server: { readonly url: string }): Promise<Crowd> {
  const workshop = await Workshop.open(server);
  const lead = await workshop.facilitator();
  await lead.step('board.start', {});
  const honest: Tab[] = [];
  for (let n = 0; n < HONEST; n++) honest.push(await Tab.open(workshop, (await workshop.join(`Member ${n}`)).token));
  const { token } = await workshop.join('Eve');
  const tabs = Array.from({ length: LIMITS.socketsPerMember }, () => Tab.open(workshop, token));
  return { workshop, honest, flooding: await Promise.all(tabs) };
}

function leave({ workshop, honest, flooding }: Crowd): void {
  for (const tab of [...honest, ...flooding]) tab.close();
  workshop.close();
}

it('one member who asks a hundred times too often is slowed down, and nobody else', { timeout: 60_000 }, async () => {
  const server = await TestServer.start();
  const crowd = await gather(server);
  const seconds = 2;
  let served = 0;
  let flooded = 0;
  for (let second = 0; second < seconds; second++) {
    server.clock.turn(1_000);
    const flood = Array.from({ length: TIMES_TOO_OFTEN * perSecond }, (_, n) =>
      crowd.flooding[n % crowd.flooding.length]?.write('eve'),
    );
    const honest = crowd.honest.map((tab, n) => tab.write(`honest-${n}`));
    served += (await Promise.all(honest)).filter(({ answer }) => answer.ok).length;
    flooded += (await Promise.all(flood)).filter((one) => one?.answer.ok).length;
  }
  expect(served).toBe(seconds * HONEST);
  expect(flooded).toBeGreaterThan(0);
  expect(flooded).toBeLessThanOrEqual(burst + seconds * perSecond);
  leave(crowd);
  await server.stop();
});

/** The time that 95 of 100 answers took at most, ms. */
const p95 = (ms: readonly number[]): number => [...ms].sort((a, b) => a - b)[Math.floor(ms.length * 0.95)] ?? 0;

/** Everybody honest writes every two seconds, not all at once. Resolves with how long each answer took. */
async function work({ honest }: Crowd, seconds: number): Promise<number[]> {
  const everyMs = 2_000;
  const until = performance.now() + seconds * 1_000;
  const took: number[] = [];
  await Promise.all(
    honest.map(async (tab, n) => {
      await pause((n / honest.length) * everyMs);
      while (performance.now() < until) {
        const { answer, ms } = await tab.write(`honest-${n}`);
        expect(answer).toMatchObject({ ok: true });
        took.push(ms);
        await pause(everyMs - ms);
      }
    }),
  );
  return took;
}

/** Floods until told to stop. Returns how often it asked, and what it got. */
async function flood({ flooding }: Crowd, signal: AbortSignal): Promise<{ asked: number; ok: number }> {
  const result = { asked: 0, ok: 0 };
  const everyMs = 20;
  while (!signal.aborted) {
    const many = (TIMES_TOO_OFTEN * perSecond * everyMs) / 1_000;
    for (let n = 0; n < many; n++) {
      result.asked++;
      const tab = flooding[n % flooding.length];
      void tab?.write('eve').then(
        ({ answer }) => {
          if (answer.ok) result.ok++;
        },
        () => undefined,
      );
    }
    await pause(everyMs);
  }
  return result;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

it.runIf(isLong)('how long the others wait meanwhile', { timeout: 3_600_000 }, async () => {
  const dir = await mkdtemp(join(tmpdir(), 'fikabord-flood-'));
  const server = await ServerProcess.start({ DATA_DIR: dir });
  const crowd = await gather(server);
  const seconds = times(3, 30);
  const quiet = await work(crowd, seconds);
  const stop = new AbortController();
  const flooding = flood(crowd, stop.signal);
  const busy = await work(crowd, seconds);
  stop.abort();
  const { asked, ok } = await flooding;
  const [before, during] = [p95(quiet), p95(busy)];
  tell(`${Math.round(asked / seconds)} commands a second by one member, ${ok} of ${asked} taken`);
  tell(`${quiet.length} and ${busy.length} commands of ${HONEST} honest members, all served`);
  tell(
    `95 of 100 answered within ${before.toFixed(1)} ms when quiet, ${during.toFixed(1)} ms meanwhile (${(during / before).toFixed(1)} times)`,
  );
  expect(crowd.honest.every((tab) => tab.isOpen)).toBe(true);
  leave(crowd);
  await server.stop('SIGTERM');
  await rm(dir, { recursive: true });
});

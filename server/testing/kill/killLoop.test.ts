import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BuiltServer, buildServer } from '../builtServer.ts';
import { option, tellFigures } from '../figures.ts';
import { KillLoop } from './KillLoop.ts';

const KILLS = option('KILLS', 30);
const SEED = option('SEED', 7);

let built: BuiltServer;
let dir: string;
beforeAll(async () => {
  built = await buildServer();
  dir = await mkdtemp(join(tmpdir(), 'fikabord-kill-'));
}, 60_000);
afterAll(async () => {
  built.remove();
  await rm(dir, { recursive: true });
});

it(`everything acknowledged is there once after ${KILLS} kills`, { timeout: 60_000 + KILLS * 10_000 }, async () => {
  const loop = new KillLoop(dir, built.entry, SEED);
  const started = performance.now();
  while (loop.kills < KILLS && loop.problems.length === 0) await loop.live();
  await loop.sweep();
  const { kills, acked, resent, restartMs, problems } = loop;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const { p50, p99 } = restartMs;
  tellFigures('kill -9', {
    seed: SEED,
    kills,
    acked,
    'acked given again': resent,
    'lost or twice': problems.length,
    'restart to first ack p50': `${p50} ms`,
    p99: `${p99} ms`,
    seconds,
  });
  expect(problems).toEqual([]);
  // A loop in which nothing is acknowledged loses nothing.
  expect(acked).toBeGreaterThan(50 * kills);
  expect(resent).toBeGreaterThan(5 * kills);
});

import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { CpuOf } from '../../measure/CpuOf.ts';
import { ours } from '../../subjects/ours/ours.ts';
import { Crowd } from '../Crowd.ts';
import { Player } from '../Player.ts';

const SOAK = z.object({
  rooms: z.number(),
  people: z.number(),
  acts: z.number(),
  shows: z.number(),
  minutes: z.number(),
  /** How often a line is written, and how often a room ends and another one opens, seconds. */
  every: z.number(),
  renewEvery: z.number(),
  seed: z.number(),
});

/** Many workshops that come and go, for as long as is wanted: whether anything grows, slows down or is lost. */
export async function soak(entry: string, params: unknown): Promise<object> {
  const { rooms, people, acts, shows, minutes, every, renewEvery, seed } = SOAK.parse(params);
  const started = await ours(entry).start();
  const rows: object[] = [];
  let lost = 0;
  let renewed = 0;
  try {
    const mostActs = Math.ceil((minutes * 60 + 60) * acts) + 10;
    const crowd = new Crowd();
    for (let room = 0; room < rooms; room++) await crowd.gather(started, people, mostActs);
    const player = new Player(crowd, { acts, shows }, seededRandom(seed));
    const begin = performance.now();
    const end = begin + minutes * 60_000;
    crowd.countFrom(begin);
    let nextRenewal = begin + renewEvery * 1_000;
    while (performance.now() < end) {
      const before = await started.server.sample('reset');
      const cpu = new CpuOf();
      crowd.sight.reset();
      crowd.acks.reset();
      await wait(Math.min(every * 1_000, Math.max(100, end - performance.now())));
      const after = await started.server.sample();
      rows.push({
        minute: (performance.now() - begin) / 60_000,
        serverCpu: (after.cpuMs - before.cpuMs) / (after.at - before.at),
        loadCpu: cpu.own,
        sightP50: crowd.sight.percentile(50),
        sightP99: crowd.sight.percentile(99),
        ackP99: crowd.acks.percentile(99),
        delayP99: after.delayP99,
        rssMb: after.rss / 2 ** 20,
        heapMb: after.heapUsed / 2 ** 20,
      });
      if (performance.now() >= nextRenewal) {
        lost += await crowd.renew(renewed++ % rooms, started, people, mostActs);
        nextRenewal += renewEvery * 1_000;
      }
    }
    await player.stop();
    await wait(2_000);
    const clean = await started.server.sample('gc');
    const faults = [...crowd.faults(true), ...(lost > 0 ? [`${lost} changes of ended rooms not seen`] : [])];
    crowd.close();
    return { rooms, people, acts, minutes, renewed, rows, heapAtEndMb: clean.heapUsed / 2 ** 20, faults };
  } finally {
    await started.stop();
  }
}

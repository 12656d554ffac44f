import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { CpuOf } from '../measure/CpuOf.ts';
import { Histogram } from '../measure/Histogram.ts';
import type { Subject } from '../subjects/Subject.ts';
import { Crowd } from './Crowd.ts';
import { Player } from './Player.ts';
import type { RoomFigures } from './roomFigures.ts';

export interface RoomLoad {
  readonly rooms: number;
  readonly people: number;
  /** Of each person, a second. */
  readonly acts: number;
  readonly shows: number;
  /** How long is measured, and how long the load runs before that, seconds. */
  readonly seconds: number;
  readonly warmUp: number;
  readonly seed: number;
}

/** After the last act: so long what is on its way may take, and whatever has not come by then is lost. */
const DRAIN_MS = 10_000;

/** Gathers everybody, lets them act by the clock, and counts who saw what and when. */
export async function runRooms(subject: Subject, load: RoomLoad): Promise<RoomFigures> {
  const started = await subject.start();
  try {
    const { rooms, people, acts, seconds, warmUp } = load;
    const mostActs = Math.ceil((seconds + warmUp + 60) * acts);
    const crowd = new Crowd();
    for (let room = 0; room < rooms; room++) await crowd.gather(started, people, mostActs);
    const player = new Player(crowd, load, seededRandom(load.seed));
    await wait(warmUp * 1_000);

    const before = started.server.sample('reset');
    const bytesBefore = crowd.bytesIn;
    const cpu = new CpuOf();
    player.late = new Histogram();
    crowd.countFrom(performance.now());
    await wait(seconds * 1_000);
    const [loadCpu, machineCpu, took] = [cpu.own, cpu.machine, cpu.took];
    const deliveredPerSecond = (crowd.delivered * 1_000) / took;
    const bytes = crowd.bytesIn - bytesBefore;
    const { presences } = crowd;
    const [first, last] = await Promise.all([before, started.server.sample()]);
    await player.stop();
    await settle(crowd, subject.answers);

    const serverCpu = (last.cpuMs - first.cpuMs) / (last.at - first.at);
    // Where nobody came to act, nothing would be missing either.
    const idle = acts > 0 && deliveredPerSecond === 0 ? ['nothing was seen while it was measured'] : [];
    const faults = [...crowd.faults(subject.answers), ...idle];
    crowd.close();
    return {
      subject: subject.name,
      rooms,
      people,
      faults,
      serverCpu,
      loadCpu,
      othersCpu: Math.max(0, machineCpu - loadCpu - serverCpu),
      usPerDelivery: (serverCpu * 1e6) / deliveredPerSecond,
      deliveredPerSecond,
      sightP50: crowd.sight.percentile(50),
      sightP99: crowd.sight.percentile(99),
      sightMax: crowd.sight.max,
      ackP50: crowd.acks.percentile(50),
      ackP99: crowd.acks.percentile(99),
      kbPerPersonSecond: bytes / crowd.people / took,
      presencePerPersonSecond: (presences * 1_000) / crowd.people / took,
      rssMb: last.rss / 2 ** 20,
      delayP50: last.delayP50,
      delayP99: last.delayP99,
      delayMax: last.delayMax,
      gcShare: last.gcMs / took,
      lateP99: player.late.percentile(99),
      merged: crowd.merged,
    };
  } finally {
    await started.stop();
  }
}

/** Waits until all that was done is answered and seen by everybody, or for as long as that may take. */
async function settle(crowd: Crowd, answers: boolean): Promise<void> {
  const until = performance.now() + DRAIN_MS;
  while (performance.now() < until && ((answers && crowd.unanswered > 0) || crowd.missing > 0)) await wait(50);
}

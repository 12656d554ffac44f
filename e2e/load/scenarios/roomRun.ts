import { seededRandom } from '../../../server/testing/random.ts';
import { Deliveries } from '../measure/Deliveries.ts';
import { Histogram } from '../measure/Histogram.ts';
import { Schedule } from '../measure/Schedule.ts';
import type { Person, Subject } from '../subjects/Subject.ts';
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

const STEP_MS = 2;
/** After the last act: so long what is on its way may take, and whatever has not come by then is lost. */
const DRAIN_MS = 10_000;

/** Gathers everybody, lets them act by the clock, and counts who saw what and when. */
export async function runRooms(subject: Subject, load: RoomLoad): Promise<RoomFigures> {
  const { rooms, people, acts, shows, seconds, warmUp, seed } = load;
  const [sight, acks, late] = [new Histogram(), new Histogram(), new Histogram()];
  const started = await subject.start();
  try {
    const mostActs = Math.ceil((seconds + warmUp) * acts) + 3;
    const refusals = new Map<string, number>();
    let answered = 0;
    let presences = 0;
    let isCounting = false;
    let from = Number.POSITIVE_INFINITY;
    const all: { readonly persons: readonly Person[]; readonly deliveries: Deliveries }[] = [];
    for (let room = 0; room < rooms; room++) {
      const deliveries = new Deliveries(people, mostActs, sight);
      const persons = await started.gather(people, {
        seen: (connection, changes) => deliveries.see(connection, changes, performance.now()),
        presence: () => {
          if (isCounting) presences++;
        },
        answered: (who, act, refusal) => {
          answered++;
          if (refusal !== null) refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
          const due = deliveries.dueAt(who, act);
          if (due >= from) acks.record(performance.now() - due);
        },
      });
      all.push({ persons, deliveries });
    }
    const random = seededRandom(seed);
    const total = rooms * people;
    const acting = new Schedule(total, acts, random);
    const showing = new Schedule(total, shows, random);
    const bytesIn = () =>
      all.reduce((sum, { persons }) => sum + persons.reduce((some, one) => some + one.bytesIn, 0), 0);
    const at = (who: number) => all[Math.floor(who / people)];

    const begin = performance.now() + 100;
    acting.start(begin);
    showing.start(begin);
    const play = async (until: number) => {
      for (let now = performance.now(); now < until; now = performance.now()) {
        acting.run(now, (who, due) => {
          const room = at(who);
          const one = who % people;
          const act = room?.deliveries.give(one, due) ?? 0;
          if (act === 0) return;
          room?.persons[one]?.act(act);
          if (isCounting) late.record(performance.now() - due);
        });
        showing.run(now, (who) => at(who)?.persons[who % people]?.show());
        await new Promise((resolve) => setTimeout(resolve, STEP_MS));
      }
    };

    await play(begin + warmUp * 1_000);
    const before = await started.server.sample('reset');
    const bytesBefore = bytesIn();
    const cpuBefore = process.cpuUsage();
    from = performance.now();
    isCounting = true;
    for (const { deliveries } of all) deliveries.countFrom(from);
    await play(from + seconds * 1_000);
    const took = performance.now() - from;
    isCounting = false;
    const delivered = all.reduce((sum, { deliveries }) => sum + deliveries.delivered, 0);
    const bytes = bytesIn() - bytesBefore;
    const { user, system } = process.cpuUsage(cpuBefore);
    const after = await started.server.sample();

    const givenNow = all.reduce((sum, { deliveries }) => sum + deliveries.given, 0);
    const missing = () => all.reduce((sum, { deliveries }) => sum + deliveries.missing(), 0);
    const isSettled = () => (!subject.answers || answered >= givenNow) && missing() === 0;
    const drainUntil = performance.now() + DRAIN_MS;
    while (!isSettled() && performance.now() < drainUntil) await new Promise((resolve) => setTimeout(resolve, 50));

    const gone = all.reduce((sum, { persons }) => sum + persons.filter((one) => !one.isOpen).length, 0);
    const gaps = all.reduce((sum, { deliveries }) => sum + deliveries.gaps, 0);
    const left = missing();
    const faults = [
      ...(gone > 0 ? [`${gone} of ${total} connections lost`] : []),
      ...(left > 0 ? [`${left} changes not seen`] : []),
      ...(gaps > 0 ? [`${gaps} frames missing`] : []),
      ...(subject.answers && answered < givenNow ? [`${givenNow - answered} acts without an answer`] : []),
      ...[...refusals].map(([refusal, count]) => `${count} × ${refusal}`),
    ];
    for (const { persons } of all) for (const person of persons) person.close();
    const cpuMs = after.cpuMs - before.cpuMs;
    return {
      subject: subject.name,
      rooms,
      people,
      faults,
      serverCpu: cpuMs / took,
      loadCpu: (user + system) / 1_000 / took,
      usPerDelivery: (cpuMs * 1_000) / delivered,
      deliveredPerSecond: (delivered * 1_000) / took,
      sightP50: sight.percentile(50),
      sightP99: sight.percentile(99),
      sightMax: sight.max,
      ackP50: acks.percentile(50),
      ackP99: acks.percentile(99),
      kbPerPersonSecond: bytes / total / took,
      presencePerPersonSecond: (presences * 1_000) / total / took,
      rssMb: after.rss / 2 ** 20,
      delayP50: after.delayP50,
      delayP99: after.delayP99,
      delayMax: after.delayMax,
      gcShare: after.gcMs / took,
      lateP99: late.percentile(99),
      merged: all.reduce((sum, { deliveries }) => sum + deliveries.merged, 0),
    };
  } finally {
    await started.stop();
  }
}

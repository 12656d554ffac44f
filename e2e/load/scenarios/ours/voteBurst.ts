import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { CpuOf } from '../../measure/CpuOf.ts';
import { Histogram } from '../../measure/Histogram.ts';
import { inTurns } from '../../subjects/inTurns.ts';
import { OurRoom } from '../../subjects/ours/OurRoom.ts';
import { withOurs } from '../../subjects/ours/withOurs.ts';
import { until } from '../../subjects/until.ts';

const DOTS = 3;
const TARGETS = 30;

const VOTE = z.object({ people: z.number(), seed: z.number() });
const ROUND = z.object({ status: z.literal('closed'), tally: z.record(z.string(), z.number()) });

/** Everybody places three dots within two seconds, each at a moment of their own; then the vote is closed and counted. */
export function voteBurst(entry: string, params: unknown): Promise<object> {
  const { people, seed } = VOTE.parse(params);
  return withOurs(entry, async (server) => {
    const random = seededRandom(seed);
    const room = await OurRoom.open(server.url, people);
    await room.goto('cluster');
    await inTurns(TARGETS, 5, (n) =>
      room.lead.must('note.add', { note: `t${n}`, prompt: 'vision', text: `Topic ${n}` }),
    );
    await room.goto('vote');
    const expected: Record<string, number> = {};
    const dots = room.persons.flatMap((person) => {
      const first = Math.floor(random() * TARGETS);
      return Array.from({ length: DOTS }, (_, n) => {
        const target = `t${(first + n * 7) % TARGETS}`;
        expected[target] = (expected[target] ?? 0) + 1;
        return { person, target, at: random() * 2_000 };
      });
    });
    const acks = new Histogram();
    const refusals = new Map<string, number>();
    const before = await server.sample('reset');
    const cpu = new CpuOf();
    const begin = performance.now();
    await Promise.all(
      dots.map(async ({ person, target, at }) => {
        await wait(at);
        const answer = await person.command('dots.place', { target, dots: 1 });
        acks.record(performance.now() - begin - at);
        if (!answer.ok) refusals.set(answer.refusal, (refusals.get(answer.refusal) ?? 0) + 1);
      }),
    );
    const { own } = cpu;
    const after = await server.sample();
    await room.lead.must('vote.close', { at: room.step });
    const rounds = room.log.doc.getMap('rounds');
    await until(() => ROUND.safeParse(rounds.get('vision.vote')).success, 'the tally');
    const { tally } = ROUND.parse(rounds.get('vision.vote'));
    const wrong = Object.keys({ ...expected, ...tally }).filter((target) => tally[target] !== expected[target]);
    room.close();
    return {
      people,
      dots: dots.length,
      ackP50: acks.percentile(50),
      ackP99: acks.percentile(99),
      ackMax: acks.max,
      serverCpu: (after.cpuMs - before.cpuMs) / (after.at - before.at),
      loadCpu: own,
      delayP99: after.delayP99,
      faults: [
        ...wrong.map((target) => `${target} has ${tally[target]} dots, not ${expected[target]}`),
        ...[...refusals].map(([refusal, count]) => `${count} × ${refusal}`),
      ],
    };
  });
}

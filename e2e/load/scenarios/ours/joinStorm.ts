import { z } from 'zod';
import { CpuOf } from '../../measure/CpuOf.ts';
import { Histogram } from '../../measure/Histogram.ts';
import { inTurns } from '../../subjects/inTurns.ts';
import { OurPerson } from '../../subjects/ours/OurPerson.ts';
import { OurRoom } from '../../subjects/ours/OurRoom.ts';
import { join } from '../../subjects/ours/openRoom.ts';
import { withOurs } from '../../subjects/ours/withOurs.ts';
import { NOBODY_HEARS } from '../../subjects/Subject.ts';

const STORM = z.object({ people: z.number(), notes: z.number() });

/** Everybody comes at the same moment: by name over HTTP, then on the line, until board and private mail are there. */
export function joinStorm(entry: string, params: unknown): Promise<object> {
  const { people, notes } = STORM.parse(params);
  return withOurs(entry, async (server) => {
    const room = await OurRoom.open(server.url, 1);
    await room.goto('cluster');
    await inTurns(notes, 10, (n) =>
      room.lead.must('note.add', { note: `t${n}`, prompt: 'vision', text: `The ${n}th note that was there before` }),
    );
    const took = new Histogram();
    const refusals = new Map<string, number>();
    const before = await server.sample('reset');
    const cpu = new CpuOf();
    const begin = performance.now();
    const calling = { url: server.url, code: room.code, face: 'participant' as const };
    const came = await Promise.all(
      Array.from({ length: people }, async (_, n) => {
        try {
          const token = await join(server.url, room.code, `Newcomer ${n}`, n + 1);
          const person = await OurPerson.open({ ...calling, token, who: n + 1, from: n + 1 }, room.log, NOBODY_HEARS);
          took.record(performance.now() - begin);
          return person;
        } catch (error) {
          const why = error instanceof Error ? error.message.slice(0, 80) : String(error);
          refusals.set(why, (refusals.get(why) ?? 0) + 1);
          return null;
        }
      }),
    );
    const loadCpu = cpu.own;
    const after = await server.sample();
    const bytes = came.reduce((sum, person) => sum + (person?.bytesIn ?? 0), 0);
    for (const person of came) person?.close();
    room.close();
    const serverMs = after.cpuMs - before.cpuMs;
    return {
      people,
      notes,
      joinP50: took.percentile(50),
      joinP95: took.percentile(95),
      joinMax: took.max,
      serverMsEach: serverMs / people,
      kbEach: bytes / people / 1_000,
      loadCpu,
      delayMax: after.delayMax,
      rssMb: after.rss / 2 ** 20,
      faults: [...refusals].map(([why, count]) => `${count} × ${why}`),
    };
  });
}

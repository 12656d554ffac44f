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

/**
 * Everybody comes at the same moment: by name over HTTP, then on the line, until the board is there. Then all
 * their connections are gone, and everybody comes back at the same moment.
 */
export function joinStorm(entry: string, params: unknown): Promise<object> {
  const { people, notes } = STORM.parse(params);
  return withOurs(entry, async (server) => {
    const room = await OurRoom.open(server.url, 1);
    await room.goto('cluster');
    await inTurns(notes, 10, (n) =>
      room.lead.must('note.add', { note: `t${n}`, prompt: 'vision', text: `The ${n}th note that was there before` }),
    );
    const refusals = new Map<string, number>();
    /** Lets everybody come at this moment. Resolves with how long each took, and who came. */
    const storm = async (come: (n: number) => Promise<OurPerson>) => {
      const took = new Histogram();
      const begin = performance.now();
      const came = await Promise.all(
        Array.from({ length: people }, (_, n) =>
          come(n).then(
            (person) => {
              took.record(performance.now() - begin);
              return [person];
            },
            (error: unknown) => {
              const why = error instanceof Error ? error.message.slice(0, 80) : String(error);
              refusals.set(why, (refusals.get(why) ?? 0) + 1);
              return [];
            },
          ),
        ),
      );
      return { took, came: came.flat() };
    };
    const calling = { url: server.url, code: room.code, face: 'participant' as const };
    const tokens: string[] = [];
    const open = (n: number) =>
      OurPerson.open({ ...calling, token: tokens[n] ?? '', who: n + 1, from: n + 1 }, room.log, NOBODY_HEARS);

    const before = await server.sample('reset');
    const cpu = new CpuOf();
    const first = await storm(async (n) => {
      tokens[n] = await join(server.url, room.code, `Newcomer ${n}`, n + 1);
      return open(n);
    });
    const loadCpu = cpu.own;
    const after = await server.sample();
    const bytes = first.came.reduce((sum, person) => sum + person.bytesIn, 0);
    for (const person of first.came) person.close();
    const again = await storm(open);
    for (const person of again.came) person.close();
    room.close();
    return {
      people,
      notes,
      joinP50: first.took.percentile(50),
      joinP95: first.took.percentile(95),
      joinMax: first.took.max,
      backP95: again.took.percentile(95),
      backMax: again.took.max,
      serverMsEach: (after.cpuMs - before.cpuMs) / people,
      kbEach: bytes / people / 1_000,
      loadCpu,
      delayMax: after.delayMax,
      rssMb: after.rss / 2 ** 20,
      faults: [...refusals].map(([why, count]) => `${count} × ${why}`),
    };
  });
}

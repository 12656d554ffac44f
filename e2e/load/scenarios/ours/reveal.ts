import { z } from 'zod';
import { Histogram } from '../../measure/Histogram.ts';
import { inTurns } from '../../subjects/inTurns.ts';
import { OurRoom } from '../../subjects/ours/OurRoom.ts';
import { withOurs } from '../../subjects/ours/withOurs.ts';
import { until } from '../../subjects/until.ts';

const REVEAL = z.object({ people: z.number(), draftsEach: z.number() });
const WORDS = 'we would meet once a month and show each other what we tried and what broke';

/** Everybody has written; the facilitator reveals; everybody sees everything. */
export function reveal(entry: string, params: unknown): Promise<object> {
  const { people, draftsEach } = REVEAL.parse(params);
  const drafts = people * draftsEach;
  return withOurs(entry, async (server) => {
    const seen = new Histogram();
    const waiting = new Set<number>();
    let begin = Number.POSITIVE_INFINITY;
    const room: OurRoom = await OurRoom.open(server.url, people, 0, {
      seen: (who) => {
        if (!waiting.has(who) || room.persons[who]?.notes !== drafts) return;
        waiting.delete(who);
        seen.record(performance.now() - begin);
      },
      answered: () => {},
      presence: () => {},
    });
    await inTurns(drafts, 40, async (n) => {
      const who = n % people;
      await room.persons[who]?.must('draft.put', { draft: `d${n}`, prompt: 'vision', text: `${n} ${WORDS}` });
    });
    for (let who = 0; who < people; who++) waiting.add(who);
    const bytes = () => room.persons.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
    const bytesBefore = bytes();
    const before = await server.sample('reset');
    begin = performance.now();
    await room.lead.must('walk.next', { at: room.step });
    const acked = performance.now() - begin;
    await until(() => waiting.size === 0, 'all notes on every connection', 30_000).catch(() => {});
    const after = await server.sample();
    const gone = room.persons.filter(({ isOpen }) => !isOpen).length;
    room.close();
    return {
      people,
      drafts,
      sightP50: seen.percentile(50),
      sightP99: seen.percentile(99),
      sightMax: seen.max,
      ackMs: acked,
      serverCpuMs: after.cpuMs - before.cpuMs,
      kbEach: (bytes() - bytesBefore) / people / 1_000,
      delayMax: after.delayMax,
      faults: [
        ...(waiting.size > 0 ? [`${waiting.size} have not seen all notes`] : []),
        ...(gone > 0 ? [`${gone} connections lost`] : []),
      ],
    };
  });
}

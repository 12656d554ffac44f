import { z } from 'zod';
import { runRooms } from './scenarios/roomRun.ts';
import { subjectOf } from './subjects/subjects.ts';

/** One measurement in a process of its own, on the load's core: `bench.ts` starts it and reads its last line. */
const JOB = z.object({
  subject: z.string(),
  server: z.string(),
  load: z.object({
    rooms: z.number(),
    people: z.number(),
    acts: z.number(),
    shows: z.number(),
    seconds: z.number(),
    warmUp: z.number(),
    seed: z.number(),
  }),
});

const job = JOB.parse(JSON.parse(process.argv[2] ?? ''));
const figures = await runRooms(subjectOf(job.subject, job.server), job.load);
process.stdout.write(`\n${JSON.stringify(figures)}\n`);
process.exit(0);

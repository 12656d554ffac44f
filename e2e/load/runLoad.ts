import { z } from 'zod';
import { RUNS } from './runs.ts';

/** One measurement in a process of its own, on the load's core: `runJob.ts` starts it and reads its last line. */
const JOB = z.object({ run: z.string(), server: z.string(), params: z.unknown() });

const { run, server, params } = JOB.parse(JSON.parse(process.argv[2] ?? ''));
const measure = RUNS[run];
if (!measure) throw new Error(`no such run: ${run}`);
const figures = await measure(server, params);
process.stdout.write(`\n${JSON.stringify(figures)}\n`);
process.exit(0);

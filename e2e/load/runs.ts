import { z } from 'zod';
import { growth } from './scenarios/ours/growth.ts';
import { joinStorm } from './scenarios/ours/joinStorm.ts';
import { lateJoin } from './scenarios/ours/lateJoin.ts';
import { memory } from './scenarios/ours/memory.ts';
import { restart } from './scenarios/ours/restart.ts';
import { reveal } from './scenarios/ours/reveal.ts';
import { soak } from './scenarios/ours/soak.ts';
import { voteBurst } from './scenarios/ours/voteBurst.ts';
import { runRooms } from './scenarios/roomRun.ts';
import { subjectOf } from './subjects/subjects.ts';

const ROOMS = z.object({
  subject: z.string(),
  rooms: z.number(),
  people: z.number(),
  acts: z.number(),
  shows: z.number(),
  seconds: z.number(),
  warmUp: z.number(),
  seed: z.number(),
});

/** What can be measured once, by name. `server`: where our built server lies. */
export const RUNS: Readonly<Record<string, (server: string, params: unknown) => Promise<object>>> = {
  rooms: (server, params) => {
    const load = ROOMS.parse(params);
    return runRooms(subjectOf(load.subject, server), load);
  },
  joinStorm,
  lateJoin,
  voteBurst,
  reveal,
  restart,
  memory,
  growth,
  soak,
};

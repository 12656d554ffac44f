import { z } from 'zod';

/** Not a number where nothing was measured; JSON has none. */
const figure = z.number().nullable();

/** What a room, or many, cost under a steady load. Times in ms, shares of one core. */
export const ROOM_FIGURES = z.object({
  subject: z.string(),
  rooms: z.number(),
  people: z.number(),
  /** What was not as it should be, in words. */
  faults: z.array(z.string()),
  serverCpu: figure,
  loadCpu: figure,
  /** Cores that something else on the machine used meanwhile. */
  othersCpu: figure,
  usPerDelivery: figure,
  deliveredPerSecond: figure,
  sightP50: figure,
  sightP99: figure,
  sightMax: figure,
  ackP50: figure,
  ackP99: figure,
  kbPerPersonSecond: figure,
  presencePerPersonSecond: figure,
  rssMb: figure,
  delayP50: figure,
  delayP99: figure,
  delayMax: figure,
  gcShare: figure,
  /** How late the load itself was, 99 of 100 acts: what it adds to what it measures. */
  lateP99: figure,
  /** Acts that were only seen as part of a later one. */
  merged: figure,
});

export type RoomFigures = z.output<typeof ROOM_FIGURES>;

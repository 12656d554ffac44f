import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Sample } from '../../servers/ServerUnderLoad.ts';
import { inTurns } from '../../subjects/inTurns.ts';
import { OurPerson } from '../../subjects/ours/OurPerson.ts';
import { OurRoom } from '../../subjects/ours/OurRoom.ts';
import { join } from '../../subjects/ours/openRoom.ts';
import { withOurs } from '../../subjects/ours/withOurs.ts';
import { NOBODY_HEARS } from '../../subjects/Subject.ts';
import { UpdateLog } from '../../subjects/UpdateLog.ts';
import { boardFile } from './boardFile.ts';
import { importBoard } from './importBoard.ts';

const MEMORY = z.object({ boards: z.number(), notes: z.number(), people: z.number(), unload: z.boolean() });
/** A board is let go when nobody needed it at two looks, a minute apart; who left counts as away for another minute. */
const UNLOADED_MS = 200_000;

/** What JavaScript and its buffers hold once the garbage is gone. */
const held = ({ heapUsed, external }: Sample): number => heapUsed + external;

/** What a connection costs in memory, a board that is loaded while nobody looks, and one that was let go of. */
export function memory(entry: string, params: unknown): Promise<object> {
  const { boards, notes, people, unload } = MEMORY.parse(params);
  return withOurs(entry, async (server) => {
    const { url } = server;
    const room = await OurRoom.open(url, 1);
    const tokens = await inTurns(people, 20, (n) => join(url, room.code, `Person ${n}`, n));
    const alone = await server.sample('gc');
    const guests = await inTurns(people, 20, (n) => {
      const seat = { url, code: room.code, face: 'participant' as const, token: tokens[n] ?? '', who: n + 1, from: n };
      return OurPerson.open(seat, room.log, NOBODY_HEARS);
    });
    const crowded = await server.sample('gc');
    for (const guest of guests) guest.close();
    await wait(500);

    const opened = await inTurns(boards, 4, () => importBoard(url, boardFile(notes)));
    const stored = await server.sample('gc');
    await inTurns(boards, 8, async (n) => {
      const board = opened[n];
      if (!board) return;
      const seat = { url, ...board, face: 'facilitator' as const, who: -1, from: n };
      (await OurPerson.open(seat, new UpdateLog(), NOBODY_HEARS)).close();
    });
    await wait(500);
    const loaded = await server.sample('gc');
    if (unload) await wait(UNLOADED_MS);
    const unloaded = unload ? await server.sample('gc') : null;
    room.close();
    const kb = (from: Sample, to: Sample, count: number) => (held(to) - held(from)) / count / 1_000;
    return {
      boards,
      notes,
      people,
      connectionKb: kb(alone, crowded, people),
      connectionRssKb: (crowded.rss - alone.rss) / people / 1_000,
      loadedKb: kb(stored, loaded, boards),
      unloadedKb: unloaded === null ? Number.NaN : kb(stored, unloaded, boards),
      heapAtStartMb: alone.heapUsed / 2 ** 20,
      rssAtStartMb: alone.rss / 2 ** 20,
      faults: [],
    };
  });
}

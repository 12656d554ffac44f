import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { z } from 'zod';
import { Histogram } from '../../measure/Histogram.ts';
import { inTurns } from '../../subjects/inTurns.ts';
import { PER_ADDRESS } from '../../subjects/ours/addressOf.ts';
import { OurPerson } from '../../subjects/ours/OurPerson.ts';
import { openBoard } from '../../subjects/ours/openRoom.ts';
import { startOurs } from '../../subjects/ours/ours.ts';
import { NOBODY_HEARS } from '../../subjects/Subject.ts';
import { UpdateLog } from '../../subjects/UpdateLog.ts';
import { boardFile } from './boardFile.ts';
import { importBoard } from './importBoard.ts';

const RESTART = z.object({ boards: z.number(), comeBack: z.number() });
const NOTES = 100;

/**
 * A server that is started on a store of so many boards: when it is ready, when the first board is there, and how long it
 * takes until somebody is back on each of `comeBack` boards, who all come at once.
 */
export async function restart(entry: string, params: unknown): Promise<object> {
  const { boards, comeBack } = RESTART.parse(params);
  const dir = await mkdtemp(path(tmpdir(), 'fikabord-load-'));
  try {
    const filling = await startOurs(entry, dir);
    const created = performance.now();
    const first = await importBoard(filling.server.url, boardFile(NOTES));
    const others = await inTurns(boards - 1, 16, (n) => openBoard(filling.server.url, n));
    const createMs = (performance.now() - created) / boards;
    await filling.server.stop('SIGKILL');

    const begin = performance.now();
    const { server } = await startOurs(entry, dir);
    const readyMs = performance.now() - begin;
    const atStart = await server.sample('gc');
    const open = (board: { readonly code: string; readonly token: string }, from: number, log: UpdateLog) =>
      OurPerson.open({ url: server.url, ...board, face: 'facilitator', who: -1, from }, log, NOBODY_HEARS);
    const log = new UpdateLog();
    const opening = performance.now();
    const lead = await open(first, 0, log);
    const firstMs = performance.now() - opening;
    const isWhole = log.doc.getMap('notes').size === NOTES;

    const back = new Histogram();
    const before = await server.sample('reset');
    const storm = performance.now();
    const people = await Promise.all(
      others.slice(0, comeBack).map(async (board, n) => {
        // Each board is another house's: an address that asks for many boards at once is slowed down.
        const person = await open(board, (n + 1) * PER_ADDRESS, new UpdateLog());
        back.record(performance.now() - storm);
        return person;
      }),
    );
    const after = await server.sample('gc');
    for (const person of [lead, ...people]) person.close();
    await server.stop();
    return {
      boards,
      createMs,
      readyMs,
      firstMs,
      cameBack: people.length,
      backP50: back.percentile(50),
      backP99: back.percentile(99),
      serverMsEach: people.length > 0 ? (after.cpuMs - before.cpuMs) / people.length : Number.NaN,
      rssAtStartMb: atStart.rss / 2 ** 20,
      heapAtStartMb: atStart.heapUsed / 2 ** 20,
      rssMb: after.rss / 2 ** 20,
      faults: isWhole ? [] : ['the first board came back without its notes'],
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

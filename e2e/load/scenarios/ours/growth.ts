import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { z } from 'zod';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { inTurns } from '../../subjects/inTurns.ts';
import { hangNotes } from '../../subjects/ours/hangNotes.ts';
import { join } from '../../subjects/ours/openRoom.ts';
import { startOurs } from '../../subjects/ours/ours.ts';
import { boardFile } from './boardFile.ts';
import { GrownBoard } from './GrownBoard.ts';
import { importBoard } from './importBoard.ts';

const GROWTH = z.object({
  notes: z.number(),
  members: z.number(),
  /** Commands that were given before the server was started anew. */
  log: z.number(),
  people: z.number(),
  seconds: z.number(),
  seed: z.number(),
});
const PER_SECOND = 2;

/** What the same small load costs on a board that has grown: in notes, in people who were there, in what happened. */
export async function growth(entry: string, params: unknown): Promise<object> {
  const { notes, members, log, people, seconds, seed } = GROWTH.parse(params);
  const dir = await mkdtemp(path(tmpdir(), 'fikabord-load-'));
  try {
    const young = await startOurs(entry, dir);
    const { code } = await importBoard(young.server.url, boardFile(notes, members));
    const tokens = await inTurns(people, 10, (n) => join(young.server.url, code, `Person ${n}`, n));
    const before = await GrownBoard.open(young.server.url, code, tokens);
    await hangNotes(before.persons);
    const each = Math.floor(log / people);
    await before.live(each);
    before.close();
    await young.server.stop();

    const { server } = await startOurs(entry, dir);
    const board = await GrownBoard.open(server.url, code, tokens);
    const from = await server.sample('reset');
    const commands = await board.act(each, PER_SECOND, seconds, seededRandom(seed));
    const to = await server.sample();
    const clean = await server.sample('gc');
    board.close();
    await server.stop();
    return {
      notes,
      members,
      log,
      firstMs: board.firstMs,
      joinMs: board.lastMs,
      joinKb: board.kbOfLast,
      usPerCommand: ((to.cpuMs - from.cpuMs) * 1_000) / commands,
      ackP50: board.acks.percentile(50),
      ackP99: board.acks.percentile(99),
      heapMb: clean.heapUsed / 2 ** 20,
      rssMb: clean.rss / 2 ** 20,
      faults: [...board.refusals].map(([refusal, count]) => `${count} × ${refusal}`),
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

import { deflateRawSync } from 'node:zlib';
import * as Y from 'yjs';
import { z } from 'zod';
import { Histogram } from '../../measure/Histogram.ts';
import { OurPerson } from '../../subjects/ours/OurPerson.ts';
import { join } from '../../subjects/ours/openRoom.ts';
import { withOurs } from '../../subjects/ours/withOurs.ts';
import { NOBODY_HEARS } from '../../subjects/Subject.ts';
import { UpdateLog } from '../../subjects/UpdateLog.ts';
import { boardFile } from './boardFile.ts';
import { importBoard } from './importBoard.ts';

const LATE = z.object({ notes: z.number(), joins: z.number() });

/** People who come late to a board that is full, one after the other. */
export function lateJoin(entry: string, params: unknown): Promise<object> {
  const { notes, joins } = LATE.parse(params);
  return withOurs(entry, async (server) => {
    const { code, token } = await importBoard(server.url, boardFile(notes));
    const calling = { url: server.url, code, who: -1 };
    const open = (face: 'facilitator' | 'participant', of: string, from: number, log: UpdateLog) =>
      OurPerson.open({ ...calling, face, token: of, from }, log, NOBODY_HEARS);
    const opening = performance.now();
    const lead = await open('facilitator', token, 0, new UpdateLog());
    const firstMs = performance.now() - opening;
    const tokens: string[] = [];
    for (let n = 0; n < joins; n++) tokens.push(await join(server.url, code, `Late ${n}`, n));

    const took = new Histogram();
    let bytes = 0;
    let left = 0;
    let log = new UpdateLog();
    const before = await server.sample('reset');
    for (const [n, of] of tokens.entries()) {
      const begin = performance.now();
      log = new UpdateLog();
      const person = await open('participant', of, n, log);
      took.record(performance.now() - begin);
      bytes += person.bytesIn;
      left += log.doc.getMap('notes').size === notes ? 0 : 1;
      person.close();
    }
    const after = await server.sample();
    lead.close();
    const whole = Y.encodeStateAsUpdate(log.doc);
    return {
      notes,
      joins,
      firstMs,
      joinP50: took.percentile(50),
      joinP99: took.percentile(99),
      serverMsEach: (after.cpuMs - before.cpuMs) / joins,
      delayMax: after.delayMax,
      kbEach: bytes / joins / 1_000,
      deflatedKb: deflateRawSync(whole, { level: 6 }).length / 1_000,
      faults: left > 0 ? [`${left} of ${joins} did not get ${notes} notes`] : [],
    };
  });
}

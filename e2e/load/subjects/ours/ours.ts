import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerUnderLoad } from '../../servers/ServerUnderLoad.ts';
import { inTurns } from '../inTurns.ts';
import { groupId, isFirstOfGroup, noteId, textAfter } from '../note.ts';
import type { Ears, Person, Started, Subject } from '../Subject.ts';
import { UpdateLog } from '../UpdateLog.ts';
import { until } from '../until.ts';
import { OurPerson } from './OurPerson.ts';
import { openRoom } from './openRoom.ts';

const AT_ONCE = 20;
const CLUSTER = 2;
const NOBODY: Ears = { seen: () => {}, answered: () => {}, presence: () => {} };

/**
 * What a host may set. The load comes from one machine; so that it counts as many addresses, the server is told to
 * believe the addresses a proxy names, and that an address may open many boards.
 */
const SETTINGS = { LOG_LEVEL: 'warn', BOARDS_PER_HOUR: '1000000', TRUSTED_PROXIES: 'loopback' };

/** The product as it is built and started, on a store of its own. */
export const startOurs = async (entry: string, dir?: string): Promise<{ server: ServerUnderLoad; dir: string }> => {
  const at = dir ?? (await mkdtemp(join(tmpdir(), 'fikabord-load-')));
  return { server: await ServerUnderLoad.start(entry, { ...SETTINGS, DATA_DIR: at }), dir: at };
};

export function ours(entry: string): Subject {
  return {
    name: 'Fikabord',
    answers: true,
    start: async () => {
      const { server, dir } = await startOurs(entry);
      let gathered = 0;
      return {
        server,
        gather: async (people, ears) => {
          const firstOf = gathered;
          gathered += people;
          return gather(server.url, people, firstOf, ears);
        },
        stop: async () => {
          await server.stop();
          await rm(dir, { recursive: true, force: true });
        },
      } satisfies Started;
    },
  };
}

/** A board in its cluster phase, everybody connected, a note of everybody's on the wall. */
async function gather(url: string, people: number, firstOf: number, ears: Ears): Promise<readonly Person[]> {
  const room = await openRoom(url, people, firstOf);
  const log = new UpdateLog();
  const seat = { url, code: room.code };
  const lead = await OurPerson.open(
    { ...seat, face: 'facilitator', token: room.facilitator, who: -1, from: firstOf },
    log,
    NOBODY,
  );
  await lead.must('board.start', {});
  await until(() => stepOf(log) !== null, 'the walk');
  await lead.must('walk.goto', { at: stepOf(log), stage: 0, phase: CLUSTER });
  const persons = await inTurns(people, AT_ONCE, (who) =>
    OurPerson.open(
      { ...seat, face: 'participant', token: room.tokens[who] ?? '', who, from: firstOf + who },
      log,
      ears,
    ),
  );
  await inTurns(people, AT_ONCE, async (who) => {
    const person = persons[who];
    await person?.must('note.add', { note: noteId(who), prompt: 'vision', text: textAfter(0) });
    if (!isFirstOfGroup(who)) return;
    const anchor = `anchor-${who}`;
    await person?.must('note.add', { note: anchor, prompt: 'vision', text: 'This one stays' });
    await person?.must('group.form', { group: groupId(who), notes: [anchor] });
  });
  return persons;
}

/** The step the walk is in, which a step must name. */
function stepOf({ doc }: UpdateLog): number | null {
  const walk = doc.getMap('meta').get('walk');
  const step = typeof walk === 'object' && walk !== null && 'step' in walk && 'status' in walk ? walk : null;
  return step?.status === 'running' && typeof step.step === 'number' ? step.step : null;
}

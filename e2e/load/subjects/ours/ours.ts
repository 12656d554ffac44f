import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerUnderLoad } from '../../servers/ServerUnderLoad.ts';
import type { Ears, Person, Started, Subject } from '../Subject.ts';
import { hangNotes } from './hangNotes.ts';
import { OurRoom } from './OurRoom.ts';

/**
 * What a host may set. The load comes from one machine; so that it counts as many addresses, the server is told to
 * believe the addresses a proxy names, and that an address may open many boards.
 */
const SETTINGS = { LOG_LEVEL: 'warn', BOARDS_PER_HOUR: '1000000', TRUSTED_PROXIES: 'loopback' };

/** The product as it is built and started, on a store of its own or one that is there. */
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
  const room = await OurRoom.open(url, people, firstOf, ears);
  await room.goto('cluster');
  await hangNotes(room.persons);
  return room.persons;
}

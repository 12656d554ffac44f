import { fileURLToPath } from 'node:url';
import { ServerUnderLoad } from '../servers/ServerUnderLoad.ts';
import { gatherY } from './gatherY.ts';
import type { Subject } from './Subject.ts';

const ENTRY = fileURLToPath(new URL('../servers/hocuspocus.js', import.meta.url));
/** Signs in with an empty token: this server asks for none. */
const HELLO = Buffer.from([2, 0, 0]);

/**
 * Hocuspocus 4 as it comes (what arrives in one turn of the event loop goes out together), or gathering what it sends for
 * so many milliseconds (its option `flushDelay`). It stores nothing here.
 */
export function hocuspocus(flushDelay?: number): Subject {
  return {
    name: flushDelay === undefined ? 'Hocuspocus' : `Hocuspocus, batching ${flushDelay} ms`,
    answers: true,
    start: async () => {
      const env = flushDelay === undefined ? {} : { FLUSH_DELAY: String(flushDelay) };
      const server = await ServerUnderLoad.start(ENTRY, env);
      let rooms = 0;
      return {
        server,
        gather: (people, ears) => {
          const before = `room-${rooms++}`;
          return gatherY(server.url, people, { path: '/', before, hello: HELLO }, ears);
        },
        stop: () => server.stop(),
      };
    },
  };
}

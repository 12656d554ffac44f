import { fileURLToPath } from 'node:url';
import { ServerUnderLoad } from '../servers/ServerUnderLoad.ts';
import { gatherY } from './gatherY.ts';
import type { Subject } from './Subject.ts';

const ENTRY = fileURLToPath(new URL('../servers/yWebsocket.js', import.meta.url));

/** The server of y-websocket as it comes. It answers nothing and stores nothing. */
export const yWebsocket: Subject = {
  name: 'y-websocket server',
  answers: false,
  start: async () => {
    const server = await ServerUnderLoad.start(ENTRY);
    let rooms = 0;
    return {
      server,
      gather: (people, ears) => gatherY(server.url, people, { path: `/room-${rooms++}` }, ears),
      stop: () => server.stop(),
    };
  },
};

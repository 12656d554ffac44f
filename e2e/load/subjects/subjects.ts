import { floor } from './floor.ts';
import { hocuspocus } from './hocuspocus.ts';
import { ours } from './ours/ours.ts';
import { relay } from './relay.ts';
import type { Subject } from './Subject.ts';
import { yWebsocket } from './yWebsocket.ts';

const PEERS: Readonly<Record<string, () => Subject>> = {
  hocuspocus: () => hocuspocus(),
  hocuspocusBatching: () => hocuspocus(20),
  yWebsocket: () => yWebsocket,
  relay: () => relay,
  floor: () => floor,
};

/** Everything that can be measured, by its name on the command line; `ours` is the first. */
export const SUBJECTS: readonly string[] = ['ours', ...Object.keys(PEERS)];

/** `server`: where our built server lies. */
export function subjectOf(name: string, server: string): Subject {
  if (name === 'ours') return ours(server);
  const peer = PEERS[name];
  if (!peer) throw new Error(`no such subject: ${name}`);
  return peer();
}

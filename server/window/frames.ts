import * as encoding from 'lib0/encoding';
import type { PresenceFrame } from '#shared/protocol/messages.ts';
import { WINDOW } from '#shared/protocol/messages.ts';

const STEP_2 = 1;
const UPDATE = 2;

/** y-websocket's frame for a change of the document. */
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(UPDATE, update);

/** y-websocket's answer to a client's first question: what it lacks. */
export const stepTwoFrame = (update: Uint8Array): Uint8Array => syncFrame(STEP_2, update);

function syncFrame(kind: number, update: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, WINDOW.sync);
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, update);
  });
}

/** A sign of life that says which public change the document should show. */
export function heartbeatFrame(rev: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, WINDOW.heartbeat);
    encoding.writeVarUint(encoder, rev);
  });
}

/** What some are doing right now, one behind the other. */
export function presenceFrame(presences: readonly PresenceFrame[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, WINDOW.presence);
    for (const presence of presences) encoding.writeVarString(encoder, JSON.stringify(presence));
  });
}

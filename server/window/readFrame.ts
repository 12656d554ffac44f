import * as decoding from 'lib0/decoding';
import { WINDOW } from '#shared/protocol/messages.ts';

const STEP_1 = 0;

/** What a client may say in the window: its first question, or nothing of weight. Anything else is a write. */
export type ClientFrame =
  | { readonly kind: 'ask'; readonly stateVector: Uint8Array }
  | { readonly kind: 'ignore' }
  | { readonly kind: 'refused' };

const REFUSED: ClientFrame = { kind: 'refused' };

/**
 * Reads a frame of y-websocket's protocol as a client may send it. Our own parser, because the stock one applies what
 * it reads. Refuses step 2, updates, awareness of anybody, unknown types, bytes left over, and what is no frame.
 */
export function readFrame(data: unknown): ClientFrame {
  if (!(data instanceof Uint8Array)) return REFUSED;
  try {
    const decoder = decoding.createDecoder(data);
    const frame = read(decoder);
    return decoding.hasContent(decoder) ? REFUSED : frame;
  } catch {
    return REFUSED;
  }
}

function read(decoder: decoding.Decoder): ClientFrame {
  switch (decoding.readVarUint(decoder)) {
    case WINDOW.sync:
      if (decoding.readVarUint(decoder) !== STEP_1) return REFUSED;
      return { kind: 'ask', stateVector: readStateVector(decoding.readVarUint8Array(decoder)) };
    case WINDOW.queryAwareness:
      return { kind: 'ignore' };
    case WINDOW.awareness: {
      const update = decoding.createDecoder(decoding.readVarUint8Array(decoder));
      return decoding.readVarUint(update) === 0 && !decoding.hasContent(update) ? { kind: 'ignore' } : REFUSED;
    }
    default:
      return REFUSED;
  }
}

/** Checks a state vector to its end; throws when it is none. */
function readStateVector(bytes: Uint8Array): Uint8Array {
  const decoder = decoding.createDecoder(bytes);
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
  }
  if (decoding.hasContent(decoder)) throw new Error('bytes after the state vector');
  return bytes;
}

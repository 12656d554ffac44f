/**
 * The fast path of the window, past Socket.IO and Engine.IO to the WebSocket's own sender: the bytes that a plain emit
 * would put on the wire are built once and handed to each connection in one write, instead of being encoded and framed
 * for every reader. Whoever is not reached like this (polling, base64, compressed, something still waiting before it, or
 * internals that look different) is told so, and a plain emit does the same.
 */

const TEXT = 0x81;
const BINARY = 0x82;
const OPEN = 1;

/** What Socket.IO's parser says of an event with one binary argument, behind Engine.IO's digit for a message. */
const placeholder = (event: string): Buffer =>
  Buffer.from(`451-${JSON.stringify([event, { _placeholder: true, num: 0 }])}`);

/** The two WebSocket frames of an event with one binary argument, as a server sends them: unmasked, whole. */
export function wireBytes(event: string, data: Uint8Array): Buffer {
  const text = placeholder(event);
  return Buffer.concat([header(TEXT, text.byteLength), text, header(BINARY, data.byteLength), data]);
}

function header(kind: number, length: number): Buffer {
  if (length < 126) return Buffer.from([kind, length]);
  if (length < 65_536) {
    const short = Buffer.from([kind, 126, 0, 0]);
    short.writeUInt16BE(length, 2);
    return short;
  }
  const long = Buffer.alloc(10);
  long[0] = kind;
  long[1] = 127;
  long.writeBigUInt64BE(BigInt(length), 2);
  return long;
}

/** An Engine.IO connection as far as it is looked at here. None of it is typed or promised by Engine.IO. */
interface Line {
  readonly readyState?: unknown;
  readonly writeBuffer?: { readonly length?: unknown };
  readonly transport?: {
    readonly name?: unknown;
    readonly supportsBinary?: unknown;
    readonly perMessageDeflate?: unknown;
    readonly socket?: {
      readonly readyState?: unknown;
      readonly _sender?: { readonly sendFrame?: (list: readonly Buffer[]) => void };
    };
  };
}

/** Writes the bytes to a connection now, behind all that was sent before. False: it must be done by a plain emit. */
export function writeAtOnce(conn: unknown, bytes: Buffer): boolean {
  const { readyState, writeBuffer, transport } = conn as Line;
  if (readyState !== 'open' || transport?.name !== 'websocket') return false;
  if (transport.supportsBinary !== true || transport.perMessageDeflate) return false;
  // What waits there was said first.
  if (writeBuffer?.length !== 0) return false;
  const { socket } = transport;
  if (socket?.readyState !== OPEN || typeof socket._sender?.sendFrame !== 'function') return false;
  socket._sender.sendFrame([bytes]);
  return true;
}

/** The same bytes for many polling readers: turned into base64 once, not once for each of them. */
export function sharedBase64(data: Uint8Array): Buffer {
  const shared = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  let base64: string | null = null;
  const plain = shared.toString.bind(shared);
  shared.toString = (encoding, ...range) => {
    if (encoding !== 'base64' || range.length > 0) return plain(encoding, ...range);
    base64 ??= plain('base64');
    return base64;
  };
  return shared;
}

import { Line, type Where } from './Line.ts';

const PATH = '/socket.io/?EIO=4&transport=websocket';
const [ENGINE_OPEN, ENGINE_PING, ENGINE_MESSAGE] = [0x30, 0x32, 0x34];
const [CONNECT, EVENT, ACK, CONNECT_ERROR, BINARY_EVENT] = [0x30, 0x32, 0x33, 0x34, 0x35];

export interface SocketIoHears {
  /** An event without attachments: the text from its bracket on, `["name",…]`. */
  event?(bytes: Buffer): void;
  /** The answer to what was asked under a number: the text from its bracket on. */
  ack?(id: number, bytes: Buffer): void;
  /** The attachment of an event. */
  binary?(bytes: Buffer): void;
  closed?(): void;
}

/** Socket.IO 4 over one WebSocket, as much of it as the load needs. */
export class SocketIoLine {
  readonly #line: Line;
  #nextId = 0;

  private constructor(line: Line) {
    this.#line = line;
  }

  /** Connects and signs in with `auth`. Rejects with what the server answers instead. */
  static async open(where: Omit<Where, 'path'>, auth: unknown, hears: SocketIoHears): Promise<SocketIoLine> {
    let settle: (refused: string | null) => void = () => {};
    const signedIn = new Promise<void>((resolve, reject) => {
      settle = (refused) => (refused === null ? resolve() : reject(new Error(refused)));
    });
    let line: Line | null = null;
    const hello = `40${JSON.stringify(auth)}`;
    const text = (bytes: Buffer): void => {
      const [engine, kind] = bytes;
      if (engine === ENGINE_PING) line?.say('3');
      // The line is known a moment after it is open.
      else if (engine === ENGINE_OPEN) queueMicrotask(() => line?.say(hello));
      else if (engine !== ENGINE_MESSAGE || kind === BINARY_EVENT) return;
      else if (kind === EVENT) hears.event?.(bytes.subarray(2));
      else if (kind === ACK) answer(bytes, hears);
      else if (kind === CONNECT) settle(null);
      else if (kind === CONNECT_ERROR) settle(bytes.toString());
    };
    const closed = () => {
      settle('closed');
      hears.closed?.();
    };
    signedIn.catch(() => {});
    line = await Line.open({ ...where, path: PATH }, { text, closed, ...(hears.binary && { binary: hears.binary }) });
    await signedIn;
    return new SocketIoLine(line);
  }

  get isOpen(): boolean {
    return this.#line.isOpen;
  }

  get bytesIn(): number {
    return this.#line.bytesIn;
  }

  emit(event: string, body: unknown): void {
    this.#line.say(`42${JSON.stringify([event, body])}`);
  }

  /** Asks something. Returns the number its answer will carry. */
  ask(event: string, body: unknown): number {
    const id = this.#nextId++;
    this.#line.say(`42${id}${JSON.stringify([event, body])}`);
    return id;
  }

  emitBinary(event: string, bytes: Uint8Array): void {
    this.#line.sayBinary(bytes, `451-${JSON.stringify([event, { _placeholder: true, num: 0 }])}`);
  }

  /** An event with a text and two attachments. */
  emitPair(event: string, text: string, one: Uint8Array, other: Uint8Array): void {
    const [first, second] = [0, 1].map((num) => ({ _placeholder: true, num }));
    this.#line.sayBinary(one, `452-${JSON.stringify([event, text, first, second])}`);
    this.#line.sayBinary(other);
  }

  /** Asks something whose body is bytes. Returns the number its answer will carry. */
  askBinary(event: string, bytes: Uint8Array): number {
    const id = this.#nextId++;
    this.#line.sayBinary(bytes, `451-${id}${JSON.stringify([event, { _placeholder: true, num: 0 }])}`);
    return id;
  }

  close(): void {
    this.#line.close();
  }
}

function answer(bytes: Buffer, hears: SocketIoHears): void {
  let id = 0;
  let at = 2;
  for (; at < bytes.length; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) break;
    id = id * 10 + digit;
  }
  hears.ack?.(id, bytes.subarray(at));
}

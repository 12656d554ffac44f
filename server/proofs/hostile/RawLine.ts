import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const DEADLINE_MS = 5_000;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** A WebSocket written byte by byte, so that every byte of it can be wrong. */
export class RawLine {
  readonly #socket: Socket;
  readonly #texts: string[] = [];
  #buffer: Buffer = Buffer.alloc(0);
  #isHeard = false;
  #isOpen = true;
  #look: () => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#hear(bytes));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#isOpen = false;
      this.#look();
    });
  }

  /** Connects and upgrades. */
  static async open(url: string, path: string): Promise<RawLine> {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.setNoDelay();
    const key = randomBytes(16).toString('base64');
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    );
    const [first]: Buffer[] = await once(socket, 'data');
    const end = first?.indexOf('\r\n\r\n') ?? -1;
    if (!first || end < 0 || !/^HTTP\/1\.1 101/.test(first.toString('latin1'))) throw new Error('not upgraded');
    const line = new RawLine(socket);
    line.#hear(first.subarray(end + 4));
    return line;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Sends one frame as a browser would. */
  say(payload: string | Uint8Array): void {
    const isText = typeof payload === 'string';
    this.raw(frame(isText ? 1 : 2, isText ? Buffer.from(payload) : payload));
  }

  raw(bytes: Uint8Array): void {
    if (this.#isOpen) this.#socket.write(bytes);
  }

  /** Waits for a text that begins so. False: the line was closed instead. */
  until(begins: RegExp): Promise<boolean> {
    return this.#wait(() => this.#texts.some((text) => begins.test(text)), `${begins}`);
  }

  /** Waits until the server has heard all that was said. False: it closed the line. */
  heard(): Promise<boolean> {
    this.#isHeard = false;
    this.raw(frame(PING, new Uint8Array()));
    return this.#wait(() => this.#isHeard, 'a sign that all was heard');
  }

  #wait(is: () => boolean, what: string): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => reject(new Error(`neither ${what} nor the end came`)), DEADLINE_MS);
      const settle = (came: boolean) => {
        clearTimeout(deadline);
        this.#look = () => {};
        resolve(came);
      };
      this.#look = () => {
        if (is()) settle(true);
        else if (!this.#isOpen) settle(false);
      };
      this.#look();
    });
  }

  /** Says nothing more. What it began and did not end is cut off. */
  end(): void {
    this.#socket.end();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #hear(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const [first = 0, second = 0] = this.#buffer;
      const short = second & 127;
      const head = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (this.#buffer.length < head) break;
      const length =
        short < 126 ? short : short === 126 ? this.#buffer.readUInt16BE(2) : Number(this.#buffer.readBigUInt64BE(2));
      if (this.#buffer.length < head + length) break;
      if ((first & 15) === 1) this.#texts.push(this.#buffer.subarray(head, head + length).toString());
      if ((first & 15) === PONG) this.#isHeard = true;
      // The server has closed it and waits for us to say goodbye as well.
      if ((first & 15) === CLOSE) this.#socket.destroy();
      this.#buffer = this.#buffer.subarray(head + length);
    }
    this.#look();
  }
}

export interface Odd {
  readonly isWhole?: boolean;
  readonly isMasked?: boolean;
  readonly reserved?: number;
  /** The length it claims to have. */
  readonly claims?: number;
}

/** A WebSocket frame of a client. */
export function frame(opcode: number, payload: Uint8Array, odd: Odd = {}): Buffer {
  const { isWhole = true, isMasked = true, reserved = 0, claims = payload.length } = odd;
  const length =
    claims < 126
      ? Buffer.from([claims])
      : claims < 65_536
        ? Buffer.from([126, claims >> 8, claims & 255])
        : long(claims);
  length[0] = (length[0] ?? 0) | (isMasked ? 128 : 0);
  const mask = isMasked ? randomBytes(4) : Buffer.alloc(0);
  const body = Buffer.from(payload);
  if (isMasked) for (let n = 0; n < body.length; n++) body[n] = (body[n] ?? 0) ^ (mask[n % 4] ?? 0);
  return Buffer.concat([Buffer.from([(isWhole ? 128 : 0) | (reserved << 4) | opcode]), length, mask, body]);
}

function long(claims: number): Buffer {
  const length = Buffer.alloc(9);
  length[0] = 127;
  length.writeBigUInt64BE(BigInt(claims), 1);
  return length;
}

import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { BINARY, clientFrame, PONG_FRAME, TEXT } from './clientFrame.ts';
import { FrameReader } from './FrameReader.ts';

/** Every connection reads into the same bytes: what is read is used up before the next one reads. */
const CHUNK = Buffer.allocUnsafe(256 * 1024);
const HEAD_END = '\r\n\r\n';

export interface Hears {
  /** The bytes are gone after the call. */
  text?(bytes: Buffer): void;
  binary?(bytes: Buffer): void;
  closed?(): void;
}

export interface Where {
  /** Of the server, with `http:`. */
  readonly url: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A WebSocket of the load: it frames and counts, and does nothing more, so that a thousand of them fit one core. It does
 * not offer compression.
 */
export class Line {
  readonly #socket: Socket;
  readonly #frames: FrameReader;
  #head: Buffer | null = Buffer.alloc(0);
  #upgraded: (() => void) | null = null;
  isOpen = false;
  bytesIn = 0;
  bytesOut = 0;

  private constructor({ url, path, headers = {} }: Where, hears: Hears) {
    const { hostname, port, host } = new URL(url);
    this.#frames = new FrameReader({
      text: (bytes) => hears.text?.(bytes),
      binary: (bytes) => hears.binary?.(bytes),
      ping: () => this.#write(PONG_FRAME),
      close: () => this.#socket.destroy(),
    });
    const callback = (count: number) => {
      this.#hear(CHUNK.subarray(0, count));
      return true;
    };
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true, onread: { buffer: CHUNK, callback } });
    const asked = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const key = randomBytes(16).toString('base64');
    this.#socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n${asked.join('')}\r\n`,
    );
  }

  /** Connects and upgrades. Rejects when it is closed before that. */
  static open(where: Where, hears: Hears): Promise<Line> {
    const line = new Line(where, hears);
    return new Promise((resolve, reject) => {
      line.#upgraded = () => resolve(line);
      line.#socket.on('error', reject);
      line.#socket.on('close', () => {
        reject(new Error(`not upgraded: ${line.#head?.toString('latin1').slice(0, 200)}`));
        if (!line.isOpen) return;
        line.isOpen = false;
        hears.closed?.();
      });
    });
  }

  say(text: string): void {
    this.#write(clientFrame(TEXT, Buffer.from(text)));
  }

  /** One binary message, or a text and the binary that belongs to it, in one write. */
  sayBinary(bytes: Uint8Array, before?: string): void {
    const frame = clientFrame(BINARY, bytes);
    this.#write(before === undefined ? frame : Buffer.concat([clientFrame(TEXT, Buffer.from(before)), frame]));
  }

  close(): void {
    this.isOpen = false;
    this.#socket.destroy();
  }

  #write(bytes: Buffer): void {
    if (!this.isOpen) return;
    this.bytesOut += bytes.length;
    this.#socket.write(bytes);
  }

  #hear(chunk: Buffer): void {
    this.bytesIn += chunk.length;
    if (this.#head === null) this.#read(chunk);
    else this.#upgrade(Buffer.concat([this.#head, chunk]));
  }

  #upgrade(head: Buffer): void {
    const end = head.indexOf(HEAD_END);
    this.#head = head;
    if (end < 0) return;
    if (!head.toString('latin1', 0, 12).startsWith('HTTP/1.1 101')) {
      this.#socket.destroy();
      return;
    }
    this.#head = null;
    this.isOpen = true;
    this.#upgraded?.();
    if (head.length > end + HEAD_END.length) this.#read(head.subarray(end + HEAD_END.length));
  }

  #read(chunk: Buffer): void {
    try {
      this.#frames.hear(chunk);
    } catch (error) {
      this.#socket.destroy(error instanceof Error ? error : undefined);
    }
  }
}

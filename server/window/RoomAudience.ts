import { LIMITS } from '#shared/rules/limits.ts';
import type { DoorServer, DoorSocket } from '../door/doorSocket.ts';
import type { Audience } from './fanout.ts';
import { sharedBase64, wireBytes, writeAtOnce } from './oneWrite.ts';

/** The readers of one board's window: a room of Socket.IO. */
export class RoomAudience implements Audience {
  readonly #io: DoorServer;
  #room: string;

  constructor(io: DoorServer, room: string) {
    this.#io = io;
    this.#room = room;
  }

  show(frame: Uint8Array, except: string | null = null): void {
    const { sockets } = this.#io.sockets;
    const bytes = wireBytes('window', frame);
    const others: string[] = [];
    for (const id of this.#readers) {
      const conn = sockets.get(id)?.conn;
      if (id !== except && conn && !writeAtOnce(conn, bytes)) others.push(id);
    }
    // Each socket is a room of its own.
    if (others.length > 0) this.#io.to(others).emit('window', sharedBase64(frame));
  }

  get size(): number {
    return this.#readers.size;
  }

  trim(): void {
    for (const id of this.#readers) {
      const socket = this.#io.sockets.sockets.get(id);
      if (socket && isBehind(socket)) hangUp(socket);
    }
  }

  moveTo(room: string): void {
    this.#io.in(this.#room).socketsLeave(this.#room);
    this.#room = room;
  }

  get #readers(): ReadonlySet<string> {
    return this.#io.sockets.adapter.rooms.get(this.#room) ?? new Set();
  }
}

/** The document that a connection was answered with, while it may still be on its way, in bytes. */
const answered = new WeakMap<object, number>();

/** Sends the document, or what of it is missing there; a large one does not count as being behind. */
export function answerWith(socket: DoorSocket, answer: Uint8Array): void {
  answered.set(socket.conn, answer.byteLength);
  socket.emit('window', answer);
}

/** Whoever reads too slowly to follow. Who reads nothing at all does not answer a ping either, and is cut by that. */
export function isBehind(socket: Pick<DoorSocket, 'conn'>): boolean {
  const backlog = backlogOf(socket);
  if (backlog <= LIMITS.backlogBytes) {
    answered.delete(socket.conn);
    return false;
  }
  return backlog > LIMITS.backlogBytes + (answered.get(socket.conn) ?? 0);
}

/** Bytes that wait for this reader, in our buffers and in the kernel's reach. */
export function backlogOf({ conn }: Pick<DoorSocket, 'conn'>): number {
  // Engine.IO types neither its buffer nor the WebSocket under it; both are looked at, not trusted.
  const { transport, writeBuffer } = conn as unknown as {
    readonly transport: { readonly socket?: { readonly bufferedAmount?: unknown } };
    readonly writeBuffer: readonly { readonly data?: unknown }[];
  };
  const inSocket = transport.socket?.bufferedAmount;
  const waiting = writeBuffer.reduce((sum, { data }) => sum + lengthOf(data), 0);
  return waiting + (typeof inSocket === 'number' ? inSocket : 0);
}

function lengthOf(data: unknown): number {
  if (typeof data === 'string') return data.length;
  return data instanceof Uint8Array ? data.byteLength : 0;
}

/** At once: a polite close would wait for the reader to read. The client comes back and resyncs. */
export function hangUp({ conn }: Pick<DoorSocket, 'conn'>): void {
  const { transport } = conn as unknown as { readonly transport: { readonly socket?: { terminate?: () => void } } };
  conn.close(true);
  transport.socket?.terminate?.();
}

import { expect, it } from 'vitest';
import { LIMITS } from '#shared/rules/limits.ts';
import type { DoorSocket } from '../door/doorSocket.ts';
import { answerWith, isBehind } from './RoomAudience.ts';

const LARGE = 3 * LIMITS.backlogBytes;

/** A connection of which so many bytes have not been read. */
function reader() {
  const socket = { bufferedAmount: 0 };
  const conn = { transport: { socket }, writeBuffer: [] };
  const emit = (_event: string, bytes: Uint8Array) => {
    socket.bufferedAmount += bytes.byteLength;
  };
  // What is asked of a connection here, and nothing else.
  return { line: socket, door: { conn, emit } as unknown as DoorSocket };
}

it('[WINDOW-8] a document larger than a reader may be behind does not cut them while they fetch it', () => {
  const { line, door } = reader();
  answerWith(door, new Uint8Array(LARGE));
  expect(isBehind(door)).toBe(false);
  line.bufferedAmount += LIMITS.backlogBytes;
  expect(isBehind(door)).toBe(false);
  line.bufferedAmount += 1;
  expect(isBehind(door)).toBe(true);
});

it('[WINDOW-8] once they have it, they may be behind as little as anybody', () => {
  const { line, door } = reader();
  answerWith(door, new Uint8Array(LARGE));
  line.bufferedAmount = LIMITS.backlogBytes;
  expect(isBehind(door)).toBe(false);
  line.bufferedAmount += 1;
  expect(isBehind(door)).toBe(true);
});

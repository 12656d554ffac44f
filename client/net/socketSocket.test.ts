import { expect, test, vi } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { BoardSocket } from './connection.ts';
import { socketSocket } from './socketSocket.ts';

function fakeSocket() {
  const hearers = new Map<string, Set<(data?: unknown) => void>>();
  const on = (event: string, hear: (data?: unknown) => void) => {
    hearers.set(event, (hearers.get(event) ?? new Set()).add(hear));
  };
  const emit = vi.fn();
  const socket = { on, once: on, off: (event: string, hear: () => void) => hearers.get(event)?.delete(hear), emit };
  return {
    emit,
    socket: socket as unknown as BoardSocket,
    say: (event: string, data?: unknown) => {
      for (const hear of [...(hearers.get(event) ?? [])]) hear(data);
    },
    count: () => [...hearers.values()].reduce((sum, set) => sum + set.size, 0),
  };
}

test('opens by itself, passes frames both ways, and lets go of the connection when it closes', async () => {
  const { socket, emit, say, count } = fakeSocket();
  const window = new (socketSocket(socket))('window:');
  const opened = vi.fn();
  const got = vi.fn();
  const closed = vi.fn();
  Object.assign(window, { onopen: opened, onmessage: got, onclose: closed });
  await Promise.resolve();
  expect(opened).toHaveBeenCalledOnce();
  window.send(new Uint8Array([1]));
  expect(emit).toHaveBeenCalledWith('window', new Uint8Array([1]));
  say('window', new Uint8Array([2]));
  expect(got).toHaveBeenCalledWith({ data: new Uint8Array([2]) });
  say('disconnect');
  expect(closed).toHaveBeenCalledOnce();
  expect(window.readyState).toBe(3);
  expect(count()).toBe(0);
  window.send(new Uint8Array([3]));
  expect(emit).toHaveBeenCalledOnce();
});

test('a provider that disconnects leaves nothing behind for the next connection', async () => {
  const { socket, emit, say } = fakeSocket();
  const provider = new WebsocketProvider('window:', 'board.epoch', new Y.Doc(), {
    disableBc: true,
    WebSocketPolyfill: socketSocket(socket),
  });
  provider.awareness.setLocalState(null);
  await Promise.resolve();
  const asked = emit.mock.calls.length;
  expect(asked).toBe(1);
  say('disconnect');
  provider.disconnect();
  provider.destroy();
  expect(emit).toHaveBeenCalledTimes(asked);
});

test('closed before it opened, it never opens', async () => {
  const window = new (socketSocket(fakeSocket().socket))('window:');
  const opened = vi.fn();
  Object.assign(window, { onopen: opened });
  window.close();
  await Promise.resolve();
  expect(opened).not.toHaveBeenCalled();
});

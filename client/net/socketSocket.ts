import type { BoardSocket } from './connection.ts';

type Handler = ((event: never) => void) | null;

/**
 * A WebSocket-shaped door onto the `window` event of a Socket.IO connection that is already open: what the stock
 * y-websocket provider asks of its `WebSocketPolyfill`, and no more. No `OPEN`: the provider would use it to send its
 * awareness when it disconnects, and Socket.IO would keep that for the next connection, which the server would close.
 */
export function socketSocket(socket: BoardSocket): typeof WebSocket {
  class WindowSocket {
    binaryType = 'arraybuffer';
    readyState = 0;
    onopen: Handler = null;
    onmessage: ((event: { data: ArrayBuffer | Uint8Array }) => void) | null = null;
    onclose: ((event: { code: number; reason: string }) => void) | null = null;
    onerror: Handler = null;
    readonly #receive = (data: ArrayBuffer | Uint8Array) => this.onmessage?.({ data });
    readonly #lost = () => this.close();

    constructor() {
      socket.on('window', this.#receive);
      socket.once('disconnect', this.#lost);
      queueMicrotask(() => {
        if (this.readyState !== 0) return;
        this.readyState = 1;
        (this.onopen as (() => void) | null)?.();
      });
    }

    send(data: Uint8Array): void {
      if (this.readyState === 1) socket.emit('window', data);
    }

    close(): void {
      if (this.readyState === 3) return;
      this.readyState = 3;
      socket.off('window', this.#receive);
      socket.off('disconnect', this.#lost);
      this.onclose?.({ code: 1006, reason: '' });
    }
  }
  // The provider uses exactly the members above.
  return WindowSocket as unknown as typeof WebSocket;
}

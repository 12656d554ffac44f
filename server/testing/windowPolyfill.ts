import type { ClientSocket } from './TestPeer.ts';

/** A WebSocket-shaped door onto the `window` event, as the stock y-websocket provider wants it. */
export function windowPolyfill(socket: ClientSocket): typeof WebSocket {
  class WindowSocket {
    binaryType = 'arraybuffer';
    readyState = 0;
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: ArrayBuffer | Uint8Array }) => void) | null = null;
    onclose: ((event: { code: number }) => void) | null = null;
    onerror: (() => void) | null = null;
    readonly #receive = (data: ArrayBuffer | Uint8Array) => this.onmessage?.({ data });
    readonly #lost = () => this.close();

    constructor() {
      socket.on('window', this.#receive);
      socket.once('disconnect', this.#lost);
      queueMicrotask(() => {
        if (this.readyState !== 0) return;
        this.readyState = 1;
        this.onopen?.();
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
      this.onclose?.({ code: 1006 });
    }
  }
  // The provider uses exactly the members above.
  return WindowSocket as unknown as typeof WebSocket;
}

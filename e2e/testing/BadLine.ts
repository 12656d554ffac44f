import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Badness {
  /** How much later bytes arrive than on the server's own line, each way, ms. */
  readonly late?: number;
  /** In how small pieces bytes arrive, at most. */
  readonly slice?: number;
  /** Turns away what asks for a WebSocket, as some companies' proxies do. */
  readonly noWebSockets?: boolean;
}

const FORBIDDEN = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/**
 * A TCP line to a server that is worse than the real one: every byte late, in small pieces, both ways and in order, or no
 * WebSockets. It can be stalled (half open: nothing arrives, and nobody is told) and cut.
 */
export class BadLine {
  readonly url: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #badness: Badness;
  /** What waits for a stalled line to flow again; null: it flows. */
  #held: (() => void)[] | null = null;

  private constructor(server: Server, port: number, badness: Badness) {
    this.#server = server;
    this.#badness = badness;
    this.url = `http://localhost:${port}`;
  }

  static async to(server: string, badness: Badness): Promise<BadLine> {
    const { hostname, port } = new URL(server);
    const listener = createServer();
    listener.listen(0, 'localhost');
    await once(listener, 'listening');
    const address = listener.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const line = new BadLine(listener, address.port, badness);
    listener.on('connection', (near) => line.#join(near, connect(Number(port), hostname)));
    return line;
  }

  /** From here on nothing arrives, in either direction; connections stay open and new ones get no answer. */
  stall(): void {
    this.#held ??= [];
  }

  /** Lets everything arrive that was held, in order, and all that follows. */
  flow(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const pass of held) pass();
  }

  /** Breaks every connection there is. What was held is lost. */
  cut(): void {
    if (this.#held) this.#held = [];
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(near: Socket, far: Socket): void {
    for (const socket of [near, far]) {
      this.#sockets.add(socket.setNoDelay());
      socket.on('close', () => this.#sockets.delete(socket));
    }
    this.#carry(near, far);
    this.#carry(far, near);
    // A browser asks for a WebSocket on a connection of its own, in the first thing it says.
    if (!this.#badness.noWebSockets) return;
    near.once('data', (bytes) => {
      if (/^upgrade: websocket/im.test(bytes.toString('latin1'))) near.end(FORBIDDEN, () => far.destroy());
    });
  }

  /** All that one end says reaches the other end `late` ms later, the end of the line too. */
  #carry(from: Socket, to: Socket): void {
    const { late = 0, slice = Number.POSITIVE_INFINITY } = this.#badness;
    const pass = (run: () => void) => {
      const arrive = () => {
        if (to.destroyed) return;
        if (this.#held) this.#held.push(arrive);
        else run();
      };
      setTimeout(arrive, late);
    };
    from.on('data', (bytes) => {
      for (let at = 0; at < bytes.length; at += slice) pass(() => to.write(bytes.subarray(at, at + slice)));
    });
    from.on('end', () => pass(() => to.end()));
    from.on('error', () => to.destroy());
    from.on('close', () => pass(() => to.destroy()));
  }
}

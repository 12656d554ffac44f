import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Badness {
  /** How much later bytes arrive than on the server's own line, each way, ms. */
  readonly late?: number;
  /** Turns away what asks for a WebSocket, as some companies' proxies do. */
  readonly noWebSockets?: boolean;
}

const FORBIDDEN = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/** A TCP line to a server that is worse than the real one: every byte late, both ways and in order, or no WebSockets. */
export class BadLine {
  readonly url: string;
  readonly #server: Server;
  readonly #sockets: Set<Socket>;

  private constructor(server: Server, sockets: Set<Socket>, port: number) {
    this.#server = server;
    this.#sockets = sockets;
    this.url = `http://localhost:${port}`;
  }

  static async to(server: string, { late = 0, noWebSockets = false }: Badness): Promise<BadLine> {
    const { hostname, port } = new URL(server);
    const sockets = new Set<Socket>();
    const listener = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const socket of [near, far]) {
        sockets.add(socket.setNoDelay());
        socket.on('close', () => sockets.delete(socket));
      }
      carry(near, far, late);
      carry(far, near, late);
      // A browser asks for a WebSocket on a connection of its own, in the first thing it says.
      if (noWebSockets) {
        near.once('data', (bytes) => {
          if (/^upgrade: websocket/im.test(bytes.toString('latin1'))) near.end(FORBIDDEN, () => far.destroy());
        });
      }
    });
    listener.listen(0, 'localhost');
    await once(listener, 'listening');
    const address = listener.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return new BadLine(listener, sockets, address.port);
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}

/** All that one end says reaches the other end `late` ms later, the end of the line too. */
function carry(from: Socket, to: Socket, late: number): void {
  const later = (run: () => void) => setTimeout(() => to.destroyed || run(), late);
  from.on('data', (bytes) => later(() => to.write(bytes)));
  from.on('end', () => later(() => to.end()));
  from.on('error', () => to.destroy());
  from.on('close', () => later(() => to.destroy()));
}

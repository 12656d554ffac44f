import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A TCP line to a server that carries every byte late, both ways and in order: what a bad mobile network is like. */
export class SlowLine {
  readonly url: string;
  readonly #server: Server;
  readonly #sockets: Set<Socket>;

  private constructor(server: Server, sockets: Set<Socket>, port: number) {
    this.#server = server;
    this.#sockets = sockets;
    this.url = `http://localhost:${port}`;
  }

  /** `late`: how much later bytes arrive than on the server's own line, each way, ms. */
  static async to(server: string, late: number): Promise<SlowLine> {
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
    });
    listener.listen(0, 'localhost');
    await once(listener, 'listening');
    const address = listener.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return new SlowLine(listener, sockets, address.port);
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

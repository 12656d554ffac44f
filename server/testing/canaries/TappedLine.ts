import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

const REQUEST = /^[A-Z]{3,7} (\S+) HTTP\/1\.1\r$/gm;
const HEADERS = /^(referer|origin): (.*)\r$/gim;

/** Somebody's own TCP line to a server, that remembers every byte which came back and every address that was asked for. */
export class TappedLine {
  readonly url: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #down: Buffer[] = [];
  readonly #up: Buffer[] = [];
  readonly #far: { port: number };

  private constructor(server: Server, port: number, far: { port: number }) {
    this.#server = server;
    this.url = `http://127.0.0.1:${port}`;
    this.#far = far;
    server.on('connection', (near) => this.#carry(near));
  }

  static async to(url: string): Promise<TappedLine> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return new TappedLine(server, address.port, { port: Number(new URL(url).port) });
  }

  /** The same line to another server: what a restart on another port looks like from here. */
  leadTo(url: string): void {
    this.#far.port = Number(new URL(url).port);
  }

  /** Everything that was ever received here. */
  get received(): Buffer {
    return Buffer.concat(this.#down);
  }

  /** Every address that was asked for, and where it was said to come from. What is said over WebSockets is masked. */
  get asked(): readonly string[] {
    const said = this.#up.map((bytes) => bytes.toString('latin1')).join('\n');
    return [...said.matchAll(REQUEST), ...said.matchAll(HEADERS)].map(([line]) => line);
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #carry(near: Socket): void {
    const far = connect(this.#far.port, '127.0.0.1');
    for (const socket of [near, far]) this.#sockets.add(socket);
    near.on('data', (bytes) => this.#up.push(bytes));
    far.on('data', (bytes) => this.#down.push(bytes));
    near.pipe(far).pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => {
        other.destroy();
        this.#sockets.delete(one);
      });
    }
  }
}

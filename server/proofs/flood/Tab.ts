import { io } from 'socket.io-client';
import type { Answer } from '#shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { type ClientSocket, commandId } from '../../testing/TestPeer.ts';
import type { Workshop } from '../../testing/Workshop.ts';

/** A tab that only gives commands: light enough for hundreds of them. */
export class Tab {
  readonly #socket: ClientSocket;
  #count = 0;

  private constructor(socket: ClientSocket) {
    this.#socket = socket;
  }

  static async open({ server, opened }: Workshop, token: string): Promise<Tab> {
    const auth = { board: opened.board.code, face: 'participant', token };
    const options = { auth, forceNew: true, reconnection: false, transports: ['websocket'] };
    const socket: ClientSocket = io(server.url, options);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return new Tab(socket);
  }

  get isOpen(): boolean {
    return this.#socket.connected;
  }

  /** Writes a draft over and over. Resolves with the answer and how long it took, ms. */
  async write(name: string): Promise<{ readonly answer: Answer; readonly ms: number }> {
    const body = { draft: `${name}-draft`, prompt: 'vision', text: `Version ${this.#count++} of ${name}` };
    const from = performance.now();
    const message = { v: PROTOCOL_VERSION, id: commandId(), type: 'draft.put', body };
    const answer = await this.#socket.timeout(30_000).emitWithAck('command', message);
    return { answer, ms: performance.now() - from };
  }

  close(): void {
    this.#socket.disconnect();
  }
}

import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { ActType, Body, StepType } from '#shared/board/commands.ts';
import type { Face } from '#shared/model/board.ts';
import type { Answer, ClientToServer, ServerToClient } from '#shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';

export const newId = <T extends string>(): T => randomBytes(16).toString('base64url') as T;

/** Somebody who gives commands on a real line, and waits when told to slow down. */
export class Voice {
  readonly #socket: Socket<ServerToClient, ClientToServer>;

  private constructor(socket: Socket<ServerToClient, ClientToServer>) {
    this.#socket = socket;
  }

  static open(url: string, board: string, face: Face, token: string): Promise<Voice> {
    const socket: Socket<ServerToClient, ClientToServer> = io(url, {
      auth: { board, face, token },
      forceNew: true,
      transports: ['websocket'],
    });
    return new Promise((resolve, reject) => {
      socket.once('welcome', () => resolve(new Voice(socket)));
      socket.once('connect_error', reject);
    });
  }

  /** Gives a command that must go through. */
  async does<T extends ActType | StepType>(type: T, body: Body<T>): Promise<void> {
    for (;;) {
      const message = { v: PROTOCOL_VERSION, id: newId(), type, body };
      const answer: Answer = await this.#socket.emitWithAck('command', message);
      if (answer.ok) return;
      if (answer.refusal !== 'slowDown') throw new Error(`${type} was refused: ${answer.refusal}`);
      // The server has told when: there is a place every 50 ms.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  leaves(): void {
    this.#socket.disconnect();
  }
}

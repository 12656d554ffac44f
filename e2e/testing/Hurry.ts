import { randomBytes } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { io, type Socket } from 'socket.io-client';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Answer, ClientToServer, ServerToClient } from '#shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';

/** A second hand of the facilitator, on a line of its own: takes time from the clock, so that no test waits for minutes. */
export class Hurry {
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #part: () => Promise<PublicPart>;

  private constructor(socket: Socket<ServerToClient, ClientToServer>, part: () => Promise<PublicPart>) {
    this.#socket = socket;
    this.#part = part;
  }

  /** With the rights of the facilitator whose browser this is. */
  static async with(context: BrowserContext, url: string, code: string): Promise<Hurry> {
    const secret = (await context.cookies()).find(({ name }) => /^fika-.*-f$/.test(name))?.value ?? '';
    const socket = io(url, {
      auth: { board: code, face: 'facilitator', token: secret },
      transports: ['websocket'],
      forceNew: true,
    });
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
    const headers = { authorization: `Bearer ${secret}` };
    return new Hurry(socket, async () => (await fetch(`${url}/api/boards/${code}`, { headers })).json());
  }

  part(): Promise<PublicPart> {
    return this.#part();
  }

  /** Lets the running clock ring in about a second. Returns when, ms since 1970. */
  async almostUp(): Promise<number> {
    const { clock } = await this.#part();
    if (clock.status !== 'running') throw new Error(`the clock is ${clock.status}`);
    const seconds = -Math.floor((clock.endsAt - Date.now()) / 1000) + 1;
    await this.asks('clock.add', { seconds });
    const after = (await this.#part()).clock;
    return after.status === 'running' ? after.endsAt : Date.now();
  }

  /** Straight to a phase, by its place in the template. */
  async goesTo(stage: number, phase: number): Promise<void> {
    const { walk } = await this.#part();
    await this.asks('walk.goto', { at: walk.step, stage, phase });
  }

  async asks(type: string, body: object): Promise<void> {
    const id = randomBytes(16).toString('base64url');
    const answer: Answer = await this.#socket.emitWithAck('command', { v: PROTOCOL_VERSION, id, type, body } as never);
    if (!answer.ok) throw new Error(`${type}: ${answer.refusal}`);
  }

  leaves(): void {
    this.#socket.close();
  }
}

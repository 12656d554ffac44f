import type { MemberId } from '#shared/model/ids.ts';
import type { ClientToServer, Notice, ServerToClient, Welcome } from '#shared/protocol/messages.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';
import type { BoardSocket } from '../../client/net/connection.ts';

type Heard = keyof ServerToClient | 'disconnect' | 'connect_error';
type Listener = (...args: never[]) => void;

/** What a tab says, as the far end of its line takes it. */
export type Said = {
  readonly [E in keyof ClientToServer]: { readonly event: E; readonly args: Parameters<ClientToServer[E]> };
}[keyof ClientToServer];

/**
 * The near end of a line as our client's code knows it: what it uses of Socket.IO's socket, and no more. What is said into
 * a lost line is kept and sent when the line is back, as Socket.IO does.
 */
export class LineSocket {
  connected = false;
  /** The client wants the line; whoever drives the test connects it. */
  wants = false;
  readonly volatile = { emit: () => {} };
  #kept: Said[] = [];
  readonly #say: (said: Said) => void;
  readonly #hungUp: () => void;
  readonly #listeners = new Map<Heard, { readonly listener: Listener; readonly once: boolean }[]>();

  constructor(say: (said: Said) => void, hungUp: () => void) {
    this.#say = say;
    this.#hungUp = hungUp;
  }

  /** For our client's code, which uses exactly the members here. */
  get asClientSees(): BoardSocket {
    return this as unknown as BoardSocket;
  }

  on(event: Heard, listener: Listener): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), { listener, once: false }]);
  }

  once(event: Heard, listener: Listener): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), { listener, once: true }]);
  }

  off(event: Heard, listener: Listener): void {
    const others = (this.#listeners.get(event) ?? []).filter((one) => one.listener !== listener);
    this.#listeners.set(event, others);
  }

  connect(): void {
    this.wants = true;
  }

  disconnect(): void {
    this.wants = false;
    this.#hungUp();
  }

  emit<E extends keyof ClientToServer>(event: E, ...args: Parameters<ClientToServer[E]>): void {
    const said = { event, args } as Said;
    if (this.connected) this.#say(said);
    else this.#kept.push(said);
  }

  timeout(ms: number): { emit: (event: 'command', message: never, ack: (...args: never[]) => void) => void } {
    return {
      emit: (_, message, ack) => {
        let isOpen = true;
        const settle = (lost: Error | null, answer: unknown) => {
          if (isOpen) ack(lost as never, answer as never);
          isOpen = false;
        };
        setTimeout(() => settle(new Error('timeout'), undefined), ms);
        this.emit('command', message, (answer) => settle(null, answer));
      },
    };
  }

  /** The line is there. */
  up(welcome: Welcome): void {
    this.connected = true;
    for (const said of this.#kept.splice(0)) this.#say(said);
    this.hear('welcome', welcome);
  }

  /** The line is gone. */
  down(): void {
    if (!this.connected) return;
    this.connected = false;
    this.wants = false;
    this.hear('disconnect');
  }

  refused(refusal: Refusal): void {
    this.wants = false;
    this.hear('connect_error', Object.assign(new Error(refusal), { data: { refusal } }));
  }

  hear(event: Heard, ...args: (Welcome | Notice | Error | object | Uint8Array | MemberId)[]): void {
    for (const one of [...(this.#listeners.get(event) ?? [])]) {
      if (one.once) this.off(event, one.listener);
      one.listener(...(args as never[]));
    }
  }
}

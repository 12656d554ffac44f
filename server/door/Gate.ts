import type { IncomingMessage } from 'node:http';
import type { Crowd, Place } from './Crowd.ts';

/** What it needs of an Engine.IO connection. */
export interface RawLine {
  readonly request: IncomingMessage;
  close(discard?: boolean): unknown;
  once(event: 'close', listener: () => void): unknown;
}

export interface GatePorts {
  readonly crowd: Crowd;
  /** The address a connection came from, behind trusted proxies only. */
  readonly addressOf: (request: IncomingMessage) => string;
  readonly warn: (about: Readonly<Record<string, unknown>>, message: string) => void;
}

/** Before the door: gives each connection its place in the crowd of its address, from its first request on. */
export class Gate {
  readonly #ports: GatePorts;
  readonly #places = new WeakMap<IncomingMessage, Place>();
  #isFull = false;

  constructor(ports: GatePorts) {
    this.#ports = ports;
  }

  /** Answers whether this request may open a connection, in its turn. */
  admit(request: IncomingMessage, decide: (why: string | null, isIn: boolean) => void): void {
    const { crowd, addressOf } = this.#ports;
    let isWaiting = true;
    const leave = crowd.ask(addressOf(request), (place) => {
      isWaiting = false;
      request.socket.off('close', leaveNow);
      if (place) this.#places.set(request, place);
      else this.#tell();
      decide(place ? null : 'too many connections from this address', place !== null);
    });
    function leaveNow(): void {
      leave();
    }
    // Who is let in and then goes without a word is let go of like everybody who does not sign in.
    if (isWaiting) request.socket.once('close', leaveNow);
  }

  /** The connection is there: its place is its own until it closes. */
  opened(line: RawLine): void {
    const place = this.#places.get(line.request);
    if (!place) return;
    place.hangUp = () => line.close(true);
    line.once('close', () => place.left());
  }

  signedIn(request: IncomingMessage): void {
    this.#places.get(request)?.signedIn();
  }

  /** Once: behind a proxy that is not trusted everybody has one address, and somebody should know. */
  #tell(): void {
    if (this.#isFull) return;
    this.#isFull = true;
    this.#ports.warn({}, 'an address has too many connections; behind a proxy, set TRUSTED_PROXIES');
  }
}

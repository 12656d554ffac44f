import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Clock } from '../boards/clock.ts';
import type { BoardDoc } from './BoardDoc.ts';
import { heartbeatFrame } from './frames.ts';

const LONGEST_TICK_MS = 100;
const HEARTBEAT_MS = 15_000;
/** A tick is a millisecond longer for so many readers: 20 ms up to 320 of them, 62 ms for a thousand. */
const READERS_PER_MS = 16;

/** Everybody who reads the window. */
export interface Audience {
  /** Sends one frame to all of them but, if it is given, one connection. */
  show(frame: Uint8Array, except?: string | null): void;
  /** Lets go of readers who do not keep up. */
  trim(): void;
  /** Forgets all readers: from now on those of another room are meant. */
  moveTo(room: string): void;
  /** How many there are. */
  readonly size: number;
}

export interface FanoutPorts {
  readonly clock: Clock;
  readonly doc: BoardDoc;
  readonly audience: Audience;
  /** Milliseconds between two frames when few look on; 0: every change at once. */
  readonly tickMs: number;
  /** Sends the private mail that changed. Runs after the window frame and before the acks. */
  readonly mail: () => void;
}

/**
 * What leaves a board, in order: the window frame of a tick, then the mail and acks that belong to it. The first public
 * change after quiet goes at once. What is private waits only when a frame is due before it, so that nothing anybody
 * does in private moves what others receive.
 */
export class Fanout {
  readonly #ports: FanoutPorts;
  #doc: BoardDoc;
  #due: { readonly part: PublicPart; readonly rev: number } | null = null;
  #rev: number;
  #after: (() => void)[] = [];
  #quietFrom = 0;
  #cancelTick: (() => void) | null = null;
  #cancelBeat: () => void;

  constructor(ports: FanoutPorts, part: PublicPart, rev: number) {
    this.#ports = ports;
    this.#doc = ports.doc;
    this.#rev = rev;
    ports.doc.show(part, rev);
    this.#cancelBeat = ports.clock.after(HEARTBEAT_MS, () => this.#beat());
  }

  /** Takes what a commit made public, if anything, and what is to follow it. */
  push(shown: { readonly part: PublicPart; readonly rev: number }, after: () => void): void {
    if (shown.rev !== this.#rev) this.#due = shown;
    this.#after.push(after);
    // Never longer, also where the machine's clock was set back meanwhile.
    const wait = Math.min(this.#quietFrom - this.#ports.clock.now(), LONGEST_TICK_MS);
    if (this.#due === null) this.#settle();
    else if (wait <= 0) this.#flush();
    else this.#cancelTick ??= this.#ports.clock.after(wait, () => this.#flush());
  }

  /** Goes on with another document, which nobody reads yet and which shows all there is. */
  renew(doc: BoardDoc, shown: { readonly part: PublicPart; readonly rev: number }): void {
    this.#cancelTick?.();
    this.#cancelTick = null;
    this.#due = null;
    this.#doc = doc;
    this.#rev = shown.rev;
    doc.show(shown.part, shown.rev);
    this.#settle();
  }

  stop(): void {
    this.#cancelTick?.();
    this.#cancelBeat();
    this.#settle();
  }

  #flush(): void {
    this.#cancelTick?.();
    this.#cancelTick = null;
    const due = this.#due;
    this.#due = null;
    const { clock, audience } = this.#ports;
    const from = clock.now();
    if (due) {
      const frame = this.#doc.show(due.part, due.rev);
      this.#rev = due.rev;
      if (frame) audience.show(frame);
      audience.trim();
    }
    // What follows is private, and must not move when the next frame goes.
    const now = clock.now();
    this.#settle();
    this.#quietFrom = now + this.#tick(now - from);
  }

  /** Wider with more readers, and so wide that flushes take a quarter of the time at most. */
  #tick(costMs: number): number {
    const { tickMs, audience } = this.#ports;
    if (tickMs === 0) return 0;
    return Math.min(LONGEST_TICK_MS, Math.max(tickMs, audience.size / READERS_PER_MS, 4 * costMs));
  }

  #settle(): void {
    this.#ports.mail();
    for (const run of this.#after.splice(0)) run();
  }

  #beat(): void {
    const { clock, audience } = this.#ports;
    audience.show(heartbeatFrame(this.#rev));
    audience.trim();
    this.#cancelBeat = clock.after(HEARTBEAT_MS, () => this.#beat());
  }
}

import { LIMITS } from '#shared/rules/limits.ts';
import type { Clock } from '../boards/clock.ts';

const MINUTE_MS = 60_000;
const SWEEP_AT = 10_000;
/** Boards an address is remembered to know: a whole company shares one. */
const MOST_KNOWN = 1_000;

interface Caller {
  /** What was asked lately and led nowhere (or is being looked up), and when its answer may be given. */
  readonly tried: Map<string, number>;
  /** What led to a board. */
  readonly known: Set<string>;
  /** When the last answer of the line is given. */
  lineEnds: number;
}

/**
 * Slows down an address that tries many codes. Ten different ones a minute are free; each further one is answered in
 * turn, a second after the one before, right or wrong alike. A code that led to a board from this address before never
 * waits: a whole company may share an address with whoever guesses.
 */
export class Doorman {
  readonly #clock: Clock;
  readonly #callers = new Map<string, Caller>();
  #sweepAt = SWEEP_AT;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds until this address may have its answer; null: too many wait already, and nothing was looked up. */
  place(address: string, asked: string): number | null {
    const now = this.#clock.now();
    const caller = this.#caller(address, now);
    if (caller.known.has(asked)) return 0;
    const again = caller.tried.get(asked);
    if (again !== undefined) return Math.max(0, again - now);
    const { perMinute, thenEveryMs, longestWaitMs } = LIMITS.joinMisses;
    const isFree = caller.tried.size < perMinute;
    const at = isFree ? now : Math.max(now, caller.lineEnds) + thenEveryMs;
    if (at - now > longestWaitMs) return null;
    if (!isFree) caller.lineEnds = at;
    caller.tried.set(asked, at);
    return at - now;
  }

  /** Resolves when this address may have its answer. False: too many wait already. */
  async wait(address: string, asked: string): Promise<boolean> {
    const ms = this.place(address, asked);
    if (ms === null) return false;
    if (ms > 0) await new Promise<void>((resolve) => this.#clock.after(ms, resolve));
    return true;
  }

  /** What this address asked led to a board that lets it in: it was no guess. */
  found(address: string, asked: string): void {
    const caller = this.#caller(address, this.#clock.now());
    caller.tried.delete(asked);
    caller.known.delete(asked);
    caller.known.add(asked);
    for (const oldest of caller.known) {
      if (caller.known.size <= MOST_KNOWN) break;
      caller.known.delete(oldest);
    }
  }

  #caller(address: string, now: number): Caller {
    let caller = this.#callers.get(address);
    if (!caller) {
      caller = { tried: new Map(), known: new Set(), lineEnds: 0 };
      this.#callers.set(address, caller);
      if (this.#callers.size > this.#sweepAt) this.#sweep(now);
    }
    forget(caller, now);
    return caller;
  }

  /** Who has tried nothing for a minute is a stranger again: what they know is looked up once more. */
  #sweep(now: number): void {
    for (const [address, caller] of this.#callers) {
      forget(caller, now);
      if (caller.tried.size === 0) this.#callers.delete(address);
    }
    // Looking through all of them at each newcomer would be work without end.
    this.#sweepAt = Math.max(SWEEP_AT, 2 * this.#callers.size);
  }
}

/** The map is in the order of asking, which is that of answering: the first that is too young ends the search. */
function forget({ tried }: Caller, now: number): void {
  for (const [asked, at] of tried) {
    if (now - at < MINUTE_MS) break;
    tried.delete(asked);
  }
}

import type { Clock } from '../boards/clock.ts';
import { HttpRefusal } from './HttpRefusal.ts';

export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

/**
 * How often an address may still do something in a while: create boards in an hour, empty ones and brought in ones
 * together; have templates read in a minute.
 */
export class Allowance {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #span: number;
  readonly #isOver: () => void;
  readonly #taken = new Map<string, number[]>();

  /** `isOver` hears that an address asked for more than it may. */
  constructor(clock: Clock, most: number, span: number, isOver: () => void) {
    this.#clock = clock;
    this.#most = most;
    this.#span = span;
    this.#isOver = isOver;
  }

  /** Takes one of what an address may. Refuses: slowDown. */
  take(address: string): void {
    const now = this.#clock.now();
    for (const [known, times] of this.#taken) {
      const recent = times.filter((at) => now - at < this.#span);
      if (recent.length === 0) this.#taken.delete(known);
      else this.#taken.set(known, recent);
    }
    const taken = this.#taken.get(address) ?? [];
    if (taken.length >= this.#most) {
      this.#isOver();
      throw new HttpRefusal('slowDown');
    }
    this.#taken.set(address, [...taken, now]);
  }
}

import type { Clock } from '../boards/clock.ts';
import { HttpRefusal } from './HttpRefusal.ts';

const HOUR_MS = 3_600_000;

/** How many boards an address may still create this hour, empty ones and brought in ones together. */
export class Allowance {
  readonly #clock: Clock;
  readonly #perHour: number;
  readonly #isOver: () => void;
  readonly #taken = new Map<string, number[]>();

  /** `isOver` hears that an address asked for more than it may. */
  constructor(clock: Clock, perHour: number, isOver: () => void) {
    this.#clock = clock;
    this.#perHour = perHour;
    this.#isOver = isOver;
  }

  /** Takes one board of an address's hour. Refuses: slowDown. */
  take(address: string): void {
    const now = this.#clock.now();
    for (const [known, times] of this.#taken) {
      const recent = times.filter((at) => now - at < HOUR_MS);
      if (recent.length === 0) this.#taken.delete(known);
      else this.#taken.set(known, recent);
    }
    const taken = this.#taken.get(address) ?? [];
    if (taken.length >= this.#perHour) {
      this.#isOver();
      throw new HttpRefusal('slowDown');
    }
    this.#taken.set(address, [...taken, now]);
  }
}

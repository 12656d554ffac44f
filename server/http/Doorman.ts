import { LIMITS } from '#shared/rules/limits.ts';
import type { Clock } from '../boards/clock.ts';

const MINUTE_MS = 60_000;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
const SWEEP_AT = 10_000;

interface Misses {
  count: number;
  since: number;
}

/** Slows an address down that tries many wrong codes. It never refuses the right one: a whole company may share an address. */
export class Doorman {
  readonly #clock: Clock;
  readonly #misses = new Map<string, Misses>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Resolves when this address may have its answer, right or wrong. */
  async wait(address: string): Promise<void> {
    const over = (this.#recent(address)?.count ?? 0) - LIMITS.joinMisses.perMinute;
    if (over < 0) return;
    const ms = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(over, 10));
    await new Promise<void>((resolve) => this.#clock.after(ms, resolve));
  }

  /** This address named a board that does not exist. */
  missed(address: string): void {
    const misses = this.#recent(address) ?? { count: 0, since: this.#clock.now() };
    misses.count++;
    this.#misses.set(address, misses);
    if (this.#misses.size <= SWEEP_AT) return;
    for (const known of [...this.#misses.keys()]) this.#recent(known);
  }

  #recent(address: string): Misses | undefined {
    const misses = this.#misses.get(address);
    if (misses && this.#clock.now() - misses.since >= MINUTE_MS) this.#misses.delete(address);
    return this.#misses.get(address);
  }
}

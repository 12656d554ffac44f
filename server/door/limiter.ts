import type { Clock } from '../boards/clock.ts';

interface Bucket {
  left: number;
  at: number;
}

const SWEEP_AT = 10_000;

/** Token buckets by key: so many a second, with a burst. */
export class Limiter {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, Bucket>();
  #sweepAt = SWEEP_AT;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes one. False: there is none left now. */
  take(key: string, perSecond: number, burst: number): boolean {
    const now = this.#clock.now();
    const bucket = this.#buckets.get(key) ?? { left: burst, at: now };
    bucket.left = Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) * perSecond) / 1000);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > this.#sweepAt) this.#sweep(now);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }

  /** A bucket nobody has touched for an hour is full again, whatever it is for. */
  #sweep(now: number): void {
    for (const [key, { at }] of this.#buckets) if (now - at > 3_600_000) this.#buckets.delete(key);
    // Looking through all of them at each command would be work without end.
    this.#sweepAt = Math.max(SWEEP_AT, 2 * this.#buckets.size);
  }
}

const FINE = 128;
const FINE_BITS = 7;
const MOST_US = 2 ** 31 - 1;

/**
 * Every sample of a duration, in buckets that are never wider than a hundredth of what they hold. A percentile is told as
 * the upper edge of its bucket: it is never better than what was measured.
 */
export class Histogram {
  readonly #buckets = new Float64Array(FINE * (32 - FINE_BITS + 1));
  #count = 0;
  #max = 0;

  get count(): number {
    return this.#count;
  }

  /** The longest, ms, as it was. */
  get max(): number {
    return this.#max;
  }

  /** Forgets everything. */
  reset(): void {
    this.#buckets.fill(0);
    this.#count = 0;
    this.#max = 0;
  }

  /** Takes a duration in ms. Less than nothing counts as nothing. */
  record(ms: number): void {
    const us = Math.min(MOST_US, Math.max(0, Math.round(ms * 1_000)));
    const at = bucketOf(us);
    this.#buckets[at] = (this.#buckets[at] ?? 0) + 1;
    this.#count++;
    if (ms > this.#max) this.#max = ms;
  }

  /** The duration, ms, that so many of a hundred samples do not exceed; NaN without samples. */
  percentile(percent: number): number {
    if (this.#count === 0) return Number.NaN;
    const wanted = Math.max(1, Math.ceil((percent / 100) * this.#count));
    let passed = 0;
    for (const [at, held] of this.#buckets.entries()) {
      passed += held;
      if (passed >= wanted) return Math.min(this.#max, upperEdge(at) / 1_000);
    }
    return this.#max;
  }
}

function bucketOf(us: number): number {
  if (us < FINE) return us;
  const shift = 31 - Math.clz32(us) - FINE_BITS;
  return FINE * (shift + 1) + (us >>> shift) - FINE;
}

/** The largest whole number of microseconds that falls into a bucket. */
function upperEdge(at: number): number {
  if (at < FINE) return at;
  const shift = Math.floor(at / FINE) - 1;
  return ((at % FINE) + FINE + 1) * 2 ** shift - 1;
}

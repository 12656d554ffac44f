import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { tell } from './length.ts';

const SLOWEST_KEPT = 5;
const WORTH_A_LOOK_MS = 2;
const TRIES = 3;
const MIB = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Times every single try, and looks at the memory now and then. */
export class Watch {
  readonly #slowest: { readonly ms: number; readonly what: string }[] = [];
  readonly #heap: number[] = [];
  #count = 0;
  #sum = 0;

  /**
   * Runs one try; `what` names it should it be slow. One that is slow is run `again` a few times and counts as its best: a machine
   * that was busy, or collected garbage, says nothing about the try.
   */
  time(run: () => void, what: () => string, again: () => void = run): void {
    let ms = took(run);
    for (let n = 0; ms > WORTH_A_LOOK_MS && n < TRIES; n++) ms = Math.min(ms, took(again));
    this.keep(ms, what);
  }

  /** Notes what the heap holds once everything that can go is gone. */
  weigh(): void {
    collect();
    this.#heap.push(process.memoryUsage().heapUsed / MIB);
  }

  report(name: string): void {
    const slowest = this.#slowest.map(({ ms, what }) => `${ms.toFixed(1)} ms ${what}`);
    const mean = ((this.#sum / Math.max(1, this.#count)) * 1000).toFixed(1);
    tell(`${name}: ${this.#count} tries, ${mean} µs each; slowest ${slowest.join('; ')}`);
    if (this.#heap.length > 0) tell(`${name}: heap MiB ${this.#heap.map((mib) => mib.toFixed(1)).join(' ')}`);
  }

  /** Notes what a try took that was timed elsewhere. */
  keep(ms: number, what: () => string): void {
    this.#count++;
    this.#sum += ms;
    const least = this.#slowest.at(-1);
    if (least && this.#slowest.length >= SLOWEST_KEPT && ms <= least.ms) return;
    this.#slowest.push({ ms, what: what().slice(0, 80) });
    this.#slowest.sort((a, b) => b.ms - a.ms);
    this.#slowest.splice(SLOWEST_KEPT);
  }
}

function took(run: () => void): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

import type { Histogram } from './Histogram.ts';

/** What one frame changed: triples of who acted, the act their note showed before, and the act it shows now. */
export type Changes = readonly number[];

/**
 * Who has seen which act of whom in one room, on every connection. Acts of a person are numbered from 1; an act is seen
 * when a frame shows the author's note as it was left by that act or a later one.
 */
export class Deliveries {
  readonly #people: number;
  readonly #mostActs: number;
  /** When each act was due, ms; per person one row. */
  readonly #dueAt: Float64Array;
  /** Per connection one row: the newest act of each person that was seen. */
  readonly #seen: Uint32Array;
  readonly #given: Uint32Array;
  readonly #latency: Histogram;
  #from = 0;
  /** Acts seen by somebody else, from the moment counting began. */
  delivered = 0;
  /** Acts that were never shown by themselves, only as part of a later one. */
  merged = 0;
  /** Frames that did not follow on what this connection had seen. */
  gaps = 0;

  constructor(people: number, mostActs: number, latency: Histogram) {
    this.#people = people;
    this.#mostActs = mostActs;
    this.#dueAt = new Float64Array(people * mostActs);
    this.#seen = new Uint32Array(people * people);
    this.#given = new Uint32Array(people);
    this.#latency = latency;
  }

  /** From here on deliveries are counted, and acts that are due are timed. */
  countFrom(now: number): void {
    this.#from = now;
    this.delivered = 0;
    this.merged = 0;
  }

  /** Notes that a person acts. Returns the number of the act; 0: no more are kept. */
  give(who: number, dueAt: number): number {
    const act = (this.#given[who] ?? 0) + 1;
    if (act >= this.#mostActs) return 0;
    this.#given[who] = act;
    this.#dueAt[who * this.#mostActs + act] = dueAt;
    return act;
  }

  /** When an act was due, ms. */
  dueAt(who: number, act: number): number {
    return this.#dueAt[who * this.#mostActs + act] ?? 0;
  }

  /** Notes what one connection was just shown. */
  see(connection: number, changes: Changes, now: number): void {
    const row = connection * this.#people;
    for (let at = 0; at < changes.length; at += 3) {
      const who = changes[at] ?? 0;
      const before = changes[at + 1] ?? 0;
      const act = changes[at + 2] ?? 0;
      if (this.#seen[row + who] !== before) this.gaps++;
      this.#seen[row + who] = act;
      if (who === connection) continue;
      this.merged += Math.max(0, act - before - 1);
      for (let one = before + 1; one <= act; one++) {
        this.delivered++;
        const due = this.#dueAt[who * this.#mostActs + one] ?? 0;
        if (due >= this.#from) this.#latency.record(now - due);
      }
    }
  }

  /** How many acts were given. */
  get given(): number {
    return this.#given.reduce((sum, acts) => sum + acts, 0);
  }

  /** Acts that some connection of somebody else has not seen. `isOpen` tells whose connection still is. */
  missing(isOpen: (connection: number) => boolean = () => true): number {
    let missing = 0;
    for (let connection = 0; connection < this.#people; connection++) {
      if (!isOpen(connection)) continue;
      for (let who = 0; who < this.#people; who++) {
        if (who === connection) continue;
        missing += Math.max(0, (this.#given[who] ?? 0) - (this.#seen[connection * this.#people + who] ?? 0));
      }
    }
    return missing;
  }
}

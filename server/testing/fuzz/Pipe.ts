import type { Chance } from './Scene.ts';

/** Something on its way. What shares a lane never overtakes; what repeats may come twice. */
interface Parcel {
  readonly arrive: () => void;
  readonly lane: string | null;
  readonly repeats: boolean;
  readonly mayGetLost: boolean;
}

interface Handling {
  readonly lane?: string;
  readonly repeats?: boolean;
  /** Only for what is asked for again when it does not come. */
  readonly mayGetLost?: boolean;
}

const SWAPPED = 0.06;
const TWICE = 0.04;
const LOST = 0.02;

/** One direction of a line in the hands of chance: late, at times twice, at times past its neighbour, at times never. */
export class Pipe {
  #waiting: Parcel[] = [];

  push(arrive: () => void, { lane, repeats = false, mayGetLost = false }: Handling = {}): void {
    this.#waiting.push({ arrive, lane: lane ?? null, repeats, mayGetLost });
  }

  /** Lets up to `most` of what waits arrive, with the faults of a bad line. */
  shift(chance: Chance, most: number): void {
    for (let n = 0; n < most && this.#waiting.length > 0; n++) {
      if (chance() < SWAPPED) this.#swap();
      const next = this.#waiting.shift();
      if (!next || (next.mayGetLost && chance() < LOST)) continue;
      next.arrive();
      if (next.repeats && chance() < TWICE) {
        if (next.lane === null) this.#waiting.splice(Math.floor(chance() * 4), 0, { ...next, repeats: false });
        else next.arrive();
      }
    }
  }

  /** Everything arrives, as it should. */
  drain(): void {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) next.arrive();
  }

  /** The line is gone, and all that was on it. */
  cut(): void {
    this.#waiting = [];
  }

  #swap(): void {
    const [first, second] = this.#waiting;
    if (!first || !second || (first.lane !== null && first.lane === second.lane)) return;
    this.#waiting.splice(0, 2, second, first);
  }
}

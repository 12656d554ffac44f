import { Histogram } from '../measure/Histogram.ts';
import { Schedule } from '../measure/Schedule.ts';
import type { Crowd } from './Crowd.ts';

const STEP_MS = 2;

/** Lets a crowd act and show where it is, by the clock, until told to stop. */
export class Player {
  readonly #crowd: Crowd;
  readonly #acting: Schedule;
  readonly #showing: Schedule;
  readonly #playing: Promise<void>;
  #isOver = false;
  /** How late acts were sent. */
  late = new Histogram();

  constructor(crowd: Crowd, pace: { readonly acts: number; readonly shows: number }, random: () => number) {
    this.#crowd = crowd;
    this.#acting = new Schedule(crowd.people, pace.acts, random);
    this.#showing = new Schedule(crowd.people, pace.shows, random);
    this.#playing = this.#play();
  }

  /** Resolves once nobody acts any more. */
  stop(): Promise<void> {
    this.#isOver = true;
    return this.#playing;
  }

  async #play(): Promise<void> {
    const begin = performance.now();
    this.#acting.start(begin);
    this.#showing.start(begin);
    while (!this.#isOver) {
      const now = performance.now();
      this.#acting.run(now, (who, due) => {
        this.#crowd.act(who, due);
        this.late.record(performance.now() - due);
      });
      this.#showing.run(now, (who) => this.#crowd.show(who));
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    }
  }
}

import type { Clock as BoardClock } from '#shared/model/clock.ts';
import type { CommandId } from '#shared/model/ids.ts';
import type { Asked } from './asked.ts';
import type { Clock } from './clock.ts';
import type { Outcome } from './Head.ts';

const AGAIN_MS = 1_000;

/** Rings the board's clock when it runs out: once, also across restarts, because the ring's id is the clock's. */
export class Ring {
  readonly #clock: Clock;
  readonly #submit: (asked: Asked, settle: (outcome: Outcome) => void) => void;
  #armed: BoardClock | null = null;
  #cancel: () => void = () => {};

  constructor(clock: Clock, submit: (asked: Asked, settle: (outcome: Outcome) => void) => void) {
    this.#clock = clock;
    this.#submit = submit;
  }

  /** Follows the board's clock as committed. */
  arm(clock: BoardClock): void {
    if (clock === this.#armed) return;
    this.#armed = clock;
    this.#cancel();
    this.#cancel = () => {};
    if (clock.status !== 'running') return;
    this.#cancel = this.#clock.after(Math.max(0, clock.endsAt - this.#clock.now()), () => this.#ring(clock.id));
  }

  stop(): void {
    this.#cancel();
  }

  #ring(clock: string): void {
    const command = { id: `ring.${clock}` as CommandId, type: 'clock.ring', clock } as const;
    this.#submit({ by: 'system', command }, (outcome) => {
      if (!outcome.ok) this.#cancel = this.#clock.after(AGAIN_MS, () => this.#ring(clock));
    });
  }
}

import type { BoardState } from '#shared/model/board.ts';
import { type Due, dueOf } from '#shared/rules/due.ts';
import type { Asked } from './asked.ts';
import type { Clock } from './clock.ts';
import type { Outcome } from './Head.ts';

const AGAIN_MS = 1_000;
/** How long whoever was here may take to come back once the board is loaded. */
const BACK_MS = 5_000;

interface Armed {
  readonly at: number;
  readonly cancel: () => void;
}

/** Says what time brings when it is due: once, also across restarts, because each id comes from its cause. */
export class Ring {
  readonly #clock: Clock;
  readonly #submit: (asked: Asked, settle: (outcome: Outcome) => void) => void;
  readonly #backFrom: number;
  #armed = new Map<string, Armed>();

  constructor(clock: Clock, submit: (asked: Asked, settle: (outcome: Outcome) => void) => void) {
    this.#clock = clock;
    this.#submit = submit;
    this.#backFrom = clock.now() + BACK_MS;
  }

  /** Follows the board as committed. */
  arm(state: BoardState): void {
    const due = dueOf(state, this.#backFrom);
    const next = new Map<string, Armed>();
    for (const one of due) {
      const before = this.#armed.get(one.command.id);
      next.set(one.command.id, before?.at === one.at ? before : this.#set(one));
    }
    for (const [id, armed] of this.#armed) if (next.get(id) !== armed) armed.cancel();
    this.#armed = next;
  }

  stop(): void {
    for (const { cancel } of this.#armed.values()) cancel();
    this.#armed.clear();
  }

  #set(due: Due, wait = Math.max(0, due.at - this.#clock.now())): Armed {
    return { at: due.at, cancel: this.#clock.after(wait, () => this.#say(due)) };
  }

  #say(due: Due): void {
    this.#submit({ by: 'system', command: due.command }, (outcome) => {
      // What could not be saved is said again, as long as it is still due.
      if (!outcome.ok && this.#armed.has(due.command.id)) this.#armed.set(due.command.id, this.#set(due, AGAIN_MS));
    });
  }
}

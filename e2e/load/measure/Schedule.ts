/**
 * When everybody acts: each at the same pace, each at a moment of their own. The moments are laid down before anything is
 * sent and do not move when an answer is late, so that waiting is measured and never skipped.
 */
export class Schedule {
  readonly #periodMs: number;
  /** Who acts at which moment of a period, in order. */
  readonly #turns: readonly { readonly who: number; readonly offset: number }[];
  #startAt = 0;
  #next = 0;

  constructor(people: number, perSecond: number, random: () => number) {
    this.#periodMs = 1_000 / perSecond;
    this.#turns = Array.from({ length: people }, (_, who) => ({ who, offset: random() * this.#periodMs })).sort(
      (a, b) => a.offset - b.offset,
    );
  }

  start(at: number): void {
    this.#startAt = at;
    this.#next = 0;
  }

  /** Calls `act` for every turn that is due by now, with the moment at which it was due. */
  run(now: number, act: (who: number, dueAt: number) => void): void {
    const people = this.#turns.length;
    if (!Number.isFinite(this.#periodMs)) return;
    for (let turn = this.#turns[this.#next % people]; turn; turn = this.#turns[this.#next % people]) {
      const due = this.#startAt + Math.floor(this.#next / people) * this.#periodMs + turn.offset;
      if (due > now) return;
      this.#next++;
      act(turn.who, due);
    }
  }
}

import { createHash } from 'node:crypto';
import { seenOf } from '#shared/exports/seen.ts';
import type { Board } from '../boards/Board.ts';
import type { Clock } from '../boards/clock.ts';
import { type Language, sayFor } from './sentences.ts';

/** However many read a busy board, it is written out once in this time. */
const FRESH_MS = 1_000;
/** What runs is counted anew this often. */
const STEP_MS = 15_000;

interface Made {
  readonly at: number;
  readonly part: Board['committed']['part'];
  readonly tag: string;
  readonly text: string;
}

/** What readers see, kept as long as it holds. */
export class Seen {
  readonly #clock: Clock;
  readonly #made = new WeakMap<Board, Map<Language, Made>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The answer in a language (the canvas is in the board's), and a tag that is the same for the same answer. */
  of(board: Board, language: Language): Pick<Made, 'tag' | 'text'> {
    const at = this.#clock.now();
    const known = this.#made.get(board)?.get(language);
    if (known && this.#holds(known, board, at)) return known;
    const { part } = board.committed;
    const own = part.board.language;
    const text = JSON.stringify(seenOf(part, at - (at % STEP_MS), { reader: sayFor(language), board: sayFor(own) }));
    const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    const made = { at, part, tag, text };
    this.#made.set(board, (this.#made.get(board) ?? new Map<Language, Made>()).set(language, made));
    return made;
  }

  #holds({ at, part }: Made, board: Board, now: number): boolean {
    if (now >= at && now - at < FRESH_MS) return true;
    return part === board.committed.part && Math.floor(at / STEP_MS) === Math.floor(now / STEP_MS);
  }
}

import type { Happened } from '#shared/board/events.ts';
import type { Appended, BoardStore, LogEntry } from '../../storage/BoardStore.ts';
import { MemoryStore } from '../../storage/MemoryStore.ts';

/** A store that can be told to take nothing: what a board wanted to write is looked at, and the board is thrown back. */
export class GateStore extends MemoryStore implements BoardStore {
  #wanted: Happened[] | null = null;

  /** Lets `run` ask the board for something that will not be kept. Returns what it would have written. */
  async refusing(run: () => Promise<unknown>): Promise<readonly Happened[]> {
    const wanted: Happened[] = [];
    this.#wanted = wanted;
    await run();
    this.#wanted = null;
    return wanted;
  }

  override async append(board: string, expectedSeq: number, entries: readonly LogEntry[]): Promise<Appended> {
    if (!this.#wanted) return super.append(board, expectedSeq, entries);
    // A board writes nothing else into its log.
    for (const { events } of entries) this.#wanted.push(...(events as readonly Happened[]));
    return { kind: 'failed', why: 'busy' };
  }
}

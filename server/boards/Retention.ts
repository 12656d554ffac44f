import { isRehearsal, rehearsedUntil } from '#shared/rules/rehearsal.ts';
import type { BoardListing, BoardStore } from '../storage/BoardStore.ts';
import type { BoardLog } from './Board.ts';
import type { BoardRegistry } from './BoardRegistry.ts';
import type { Clock } from './clock.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface RetentionPorts {
  readonly registry: Pick<BoardRegistry, 'delete'>;
  readonly store: Pick<BoardStore, 'list' | 'touchedAt'>;
  readonly clock: Clock;
  /** Days a board is kept after the last change on it; 0: for ever. */
  readonly days: number;
  readonly log: BoardLog;
}

/** Deletes boards that nobody has changed for long, and rehearsals after a day: looks at the start and every hour, and never at one in use. */
export class Retention {
  readonly #ports: RetentionPorts;
  #cancel: () => void = () => {};

  constructor(ports: RetentionPorts) {
    this.#ports = ports;
  }

  start(): void {
    this.#cancel = this.#ports.clock.after(HOUR_MS, () => this.start());
    void this.sweep();
  }

  stop(): void {
    this.#cancel();
  }

  /** When this board will go if nobody changes it (ms since 1970), a rehearsal in any case; null: never. */
  async until(board: Pick<BoardListing, 'id' | 'createdAt'>): Promise<number | null> {
    const { days, store } = this.#ports;
    if (isRehearsal(board)) return rehearsedUntil(board);
    const touched = days === 0 ? null : await store.touchedAt(board.id);
    return touched === null ? null : touched + days * DAY_MS;
  }

  /** Looks once. Returns how many boards went. */
  async sweep(): Promise<number> {
    const { registry, store, clock, days, log } = this.#ports;
    let gone = 0;
    try {
      for (const board of await store.list()) {
        const until = await this.until(board);
        if (until === null || until > clock.now() || !(await registry.delete(board.id))) continue;
        if (!isRehearsal(board)) gone++;
      }
    } catch (error) {
      log.warn({ why: String(error) }, 'old boards could not be deleted');
    }
    if (gone > 0) log.warn({ boards: gone, days }, 'boards that nobody changed for long were deleted');
    return gone;
  }
}

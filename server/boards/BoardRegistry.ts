import type { BoardId } from '#shared/model/ids.ts';
import { CLOSED, type Refusal } from '#shared/protocol/refusals.ts';
import { rehearsalId } from '#shared/rules/rehearsal.ts';
import type { BoardStore, Kept, KeptLogo } from '../storage/BoardStore.ts';
import { Board, type BoardPorts } from './Board.ts';
import { WHY } from './Head.ts';
import { hashOf, newCode, newId, newSecret } from './ids.ts';
import { MODEL } from './model.ts';
import { type Bringing, broughtLogo, type Opening, openingEntry } from './openedBoard.ts';
import { readLog } from './readLog.ts';

const IDLE_MS = 60_000;
const CODE_TRIES = 5;

export type Opened =
  | { readonly kind: 'open'; readonly board: Board }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'damaged' };

/** A board just created, with the secrets that are shown once. */
export interface NewBoard {
  readonly id: BoardId;
  readonly code: string;
  readonly facilitatorSecret: string;
  readonly screenSecret: string;
}

export interface RegistryPorts extends BoardPorts {
  readonly store: BoardStore;
  /** Hears of every board that is loaded, before anybody comes. */
  readonly loaded?: (board: Board) => void;
}

/** The boards that are loaded: each opened once, and let go when nobody needs it. */
export class BoardRegistry {
  readonly #ports: RegistryPorts;
  readonly #boards = new Map<string, Promise<Opened>>();
  readonly #loaded = new Set<Board>();
  readonly #watches = new Map<string, () => void>();
  /** Boards that were asked for again since they were looked at last: readers hold no connection. */
  readonly #asked = new Set<string>();

  constructor(ports: RegistryPorts) {
    this.#ports = ports;
  }

  /** The id of the board with this code (in its one spelling); null: there is none. */
  findByCode(code: string): Promise<string | null> {
    return this.#ports.store.findByCode(code);
  }

  /** Loads the board unless it is. Rejects when the store cannot be read now. */
  open(id: string): Promise<Opened> {
    const known = this.#boards.get(id);
    if (known) {
      this.#asked.add(id);
      return known;
    }
    const opening = this.#load(id);
    this.#boards.set(id, opening);
    const forget = () => {
      if (this.#boards.get(id) === opening) this.#boards.delete(id);
    };
    opening.then((opened) => opened.kind !== 'open' && forget(), forget);
    return opening;
  }

  /** Creates a board, empty or from a file. A refusal: the store takes nothing now. */
  async create(opening: Opening | Bringing): Promise<NewBoard | { readonly refusal: Refusal }> {
    const { ids, store, clock } = this.#ports;
    const at = clock.now();
    const facilitatorSecret = newSecret(ids);
    const screenSecret = newSecret(ids);
    for (let tries = 0; tries < CODE_TRIES; tries++) {
      const board = 'rehearsal' in opening && opening.rehearsal ? rehearsalId(newId(ids)) : newId(ids);
      const code = newCode(ids);
      const entry = openingEntry(
        opening,
        {
          board,
          code,
          seed: newSecret(ids),
          facilitatorToken: hashOf(facilitatorSecret),
          screenToken: hashOf(screenSecret),
          fresh: () => newId(ids),
        },
        at,
      );
      const created = await store.create({ id: board, code, createdAt: at }, [entry], broughtLogo(opening));
      if (created.kind === 'ok') return { id: board as BoardId, code, facilitatorSecret, screenSecret };
      if (created.kind === 'failed') {
        this.#ports.log.warn({ why: created.why }, 'no board was created');
        return { refusal: WHY[created.why] };
      }
    }
    return { refusal: 'retry' };
  }

  /** The picture of a board's logo; null: there is none, or it is damaged. */
  logo(id: string, hash: string): Promise<Uint8Array | null> {
    return this.#ports.store.logo(id, hash);
  }

  /** Keeps a picture beside the one that the board names now (`current`), and forgets what it named before. */
  keepLogo(id: string, logo: KeptLogo | null, current: string | null): Promise<Kept> {
    return this.#ports.store.keepLogo(id, logo, current);
  }

  /** Deletes a board for good, unless somebody is on it. Rejects when the store cannot. */
  async delete(id: string): Promise<boolean> {
    const opened = await this.#boards.get(id);
    if (opened?.kind === 'open') {
      if (!opened.board.isIdle) return false;
      opened.board.retire();
    }
    await this.#erase(id);
    return true;
  }

  /** Deletes a board for good with everybody on it, who are told. Rejects when the store cannot. */
  async throwAway(id: string): Promise<void> {
    const opened = await this.#boards.get(id);
    if (opened?.kind !== 'open') return this.#erase(id);
    opened.board.dismissAll(CLOSED.thrownAway);
    opened.board.retire();
    // What is still on its way to the log must not come behind its end.
    await this.#erase(id, opened.board.quiet());
  }

  async #erase(id: string, settled: Promise<void> = Promise.resolve()): Promise<void> {
    // Whoever comes while it goes finds none.
    this.#boards.set(id, Promise.resolve({ kind: 'unknown' }));
    try {
      await settled;
      await this.#ports.store.delete(id);
    } finally {
      this.#boards.delete(id);
    }
  }

  /** Waits for what is in flight and lets every board go. */
  async close(): Promise<void> {
    await Promise.all([...this.#loaded].map((board) => board.quiet()));
    for (const board of [...this.#loaded]) board.retire();
  }

  async #load(id: string): Promise<Opened> {
    const read = readLog(await this.#ports.store.load(id, MODEL));
    if (read.kind === 'unknown') return read;
    if (read.kind === 'damaged') {
      this.#ports.log.warn({ board: id, why: read.why }, 'this board is damaged and was set aside; the others run');
      return { kind: 'damaged' };
    }
    const board: Board = new Board(this.#ports, read.start, () => this.#forget(board));
    this.#loaded.add(board);
    this.#watch(board);
    this.#ports.loaded?.(board);
    return { kind: 'open', board };
  }

  /** Looks once a minute whether anybody still needs the board. */
  #watch(board: Board): void {
    let wasIdle = false;
    const look = () => {
      const isIdle = !this.#asked.delete(board.id) && board.isIdle;
      if (isIdle && wasIdle) return board.retire();
      wasIdle = isIdle;
      this.#watches.set(board.id, this.#ports.clock.after(IDLE_MS, look));
    };
    this.#watches.set(board.id, this.#ports.clock.after(IDLE_MS, look));
  }

  #forget(board: Board): void {
    if (!this.#loaded.delete(board)) return;
    this.#boards.delete(board.id);
    this.#watches.get(board.id)?.();
    this.#watches.delete(board.id);
    this.#asked.delete(board.id);
  }
}

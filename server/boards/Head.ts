import { apply } from '#shared/board/apply.ts';
import { STEPS } from '#shared/board/commands.ts';
import type { Decision } from '#shared/board/decide/decision.ts';
import type { BoardEvent, Happened } from '#shared/board/events.ts';
import { isPublicChange, type PublicPart, publicPart } from '#shared/board/publicPart.ts';
import type { BoardState } from '#shared/model/board.ts';
import type { CommandId } from '#shared/model/ids.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { Appended, BoardStore, LogEntry, OwedAnswer, WriteFault } from '../storage/BoardStore.ts';
import { type Asked, decide } from './asked.ts';
import type { Clock } from './clock.ts';

/** What became of a command. `rev`: the public change at which it is visible. */
export type Outcome = { readonly ok: true; readonly rev: number } | { readonly ok: false; readonly refusal: Refusal };

/** A state, its public part, and how many public changes led to it. */
export interface Moment {
  readonly state: BoardState;
  readonly part: PublicPart;
  readonly rev: number;
}

/** Something decided that is on its way to the log, or (presence) only waits for its turn. */
interface Decided {
  readonly key: string | null;
  readonly happened: Happened;
  readonly after: Moment;
  readonly settle: ((outcome: Outcome) => void)[];
}

export interface Committed {
  readonly happened: readonly Happened[];
  /** Tells whoever asked; to be called once the window shows it. */
  readonly answer: () => void;
}

export interface HeadPorts {
  readonly board: string;
  readonly store: Pick<BoardStore, 'append'>;
  readonly clock: Clock;
  readonly committed: (batch: Committed) => void;
  /** The log is not where this board believes: it must be loaded again. */
  readonly lost: () => void;
  readonly failed: (what: string, why: unknown) => void;
}

export interface HeadStart {
  readonly state: BoardState;
  readonly seq: number;
  readonly answers: readonly OwedAnswer[];
  /** How long the log is. */
  readonly bytes: number;
}

/** What whoever asked is told of a write that failed. After `io` this process ends, and the next one takes it. */
export const WHY: Record<WriteFault | 'conflict', Refusal> = {
  full: 'storageFull',
  busy: 'busy',
  io: 'retry',
  conflict: 'retry',
};

const isStep = (by: string, { type }: Asked['command']): boolean => by !== 'system' && Object.hasOwn(STEPS, type);

const keyOf = (by: string, command: string): string => `${by}:${command}`;

/**
 * The head of a board: what is committed and what is in flight behind it. Commands are decided one at a time against
 * the head; what was decided while the last append ran forms the next one, without a timer. A failed append throws the
 * head back to what is committed and tells everything in flight why.
 */
export class Head {
  readonly #ports: HeadPorts;
  readonly #answers = new Map<string, number>();
  /** What is decided and not yet answered, by its key. */
  readonly #unsettled = new Map<string, Decided>();
  #committed: Moment;
  #head: Moment;
  #seq: number;
  #bytes: number;
  #told: string | null = null;
  #waiting: Decided[] = [];
  #flying: Decided[] = [];
  #idle: (() => void)[] = [];

  constructor(ports: HeadPorts, { state, seq, answers, bytes }: HeadStart) {
    this.#ports = ports;
    // Not where it ended: who comes and goes is counted and not stored, but an answer to something private, given after
    // it, was. The board's age is further than any count, and tells nothing of what anybody did in private.
    let rev = Math.max(0, ports.clock.now() - state.open.board.createdAt);
    for (const answer of answers) {
      this.#answers.set(keyOf(answer.member, answer.command), answer.rev);
      rev = Math.max(rev, answer.rev);
    }
    this.#committed = this.#head = { state, part: publicPart(state), rev };
    this.#seq = seq;
    this.#bytes = bytes;
  }

  get committed(): Moment {
    return this.#committed;
  }

  /** The state with everything in flight. */
  get state(): BoardState {
    return this.#head.state;
  }

  get seq(): number {
    return this.#seq;
  }

  /** How long the log is. */
  get bytes(): number {
    return this.#bytes;
  }

  get busy(): boolean {
    return this.#flying.length + this.#waiting.length > 0;
  }

  /** Resolves once nothing is in flight. */
  async quiet(): Promise<void> {
    while (this.busy) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /**
   * Decides a command and, if accepted, commits it. `settle` hears a refusal at once and an acceptance with the commit;
   * the same id from the same member is one command and gets the same answer.
   */
  submit(asked: Asked, settle: (outcome: Outcome) => void): void {
    const { by, command } = asked;
    const key = keyOf(by, command.id);
    const owed = this.#answers.get(key);
    const same = this.#unsettled.get(key);
    if (owed !== undefined) settle({ ok: true, rev: owed });
    else if (same) same.settle.push(settle);
    else this.#decide(key, asked, settle);
  }

  /** Lets something happen that is not stored: presence. It takes its turn behind what is in flight. */
  happen(events: readonly BoardEvent[]): void {
    const at = this.#ports.clock.now();
    this.#take(null, { by: 'system', command: '' as CommandId, kind: 'presence', at, events }, []);
    this.#next();
  }

  #decide(key: string, asked: Asked, settle: (outcome: Outcome) => void): void {
    const { by, command } = asked;
    const now = this.#ports.clock.now();
    const full = this.#isFull(asked);
    let decision: Decision;
    try {
      decision = full ? { ok: false, refusal: full } : decide(this.#head.state, asked, now);
      if (decision.ok) {
        this.#take(key, { by, command: command.id, kind: command.type, at: now, events: decision.events }, [settle]);
      }
    } catch (error) {
      this.#ports.failed(`could not decide ${command.type}`, error);
      decision = { ok: false, refusal: 'malformed' };
    }
    if (decision.ok) this.#next();
    else settle(decision);
  }

  /** Why nothing more can be taken now; null: it can. */
  #isFull({ by, command }: Asked): Refusal | null {
    if (this.#flying.length + this.#waiting.length >= LIMITS.waitingPerBoard) return 'busy';
    const { full, steps } = LIMITS.logBytes;
    // The clock still rings, and whoever leads can bring the workshop to its end.
    const most = command.type === 'clock.ring' ? Number.POSITIVE_INFINITY : isStep(by, command) ? steps : full;
    return this.#bytes < most ? null : 'logFull';
  }

  #take(key: string | null, happened: Happened, settle: Decided['settle']): void {
    const before = this.#head;
    const state = apply(before.state, happened);
    const part = publicPart(state, before);
    const changed = isPublicChange(before.part, part);
    this.#head = { state, part: changed ? part : before.part, rev: before.rev + (changed ? 1 : 0) };
    const decided = { key, happened, after: this.#head, settle };
    this.#waiting.push(decided);
    if (key !== null) this.#unsettled.set(key, decided);
  }

  #next(): void {
    if (this.#flying.length > 0 || this.#waiting.length === 0) return;
    this.#flying = this.#waiting;
    this.#waiting = [];
    const entries = this.#flying.flatMap(entryOf);
    if (entries.length === 0) this.#landed([]);
    else void this.#append(entries);
  }

  async #append(entries: readonly LogEntry[]): Promise<void> {
    let appended: Appended;
    try {
      appended = await this.#ports.store.append(this.#ports.board, this.#seq, entries);
    } catch (error) {
      this.#ports.failed('the store refused what was decided', error);
      return this.#thrownBack('retry');
    }
    if (appended.kind === 'ok') return this.#landed(entries);
    const why = appended.kind === 'failed' ? appended.why : 'conflict';
    // A disk that failed is the store's to tell, once; one that is full is told once, too, however often it is tried.
    if (why !== 'io' && why !== this.#told) this.#ports.failed('not saved', why);
    this.#told = why;
    this.#thrownBack(WHY[why]);
    if (appended.kind === 'conflict') this.#ports.lost();
  }

  #landed(entries: readonly LogEntry[]): void {
    const batch = this.#flying;
    this.#flying = [];
    this.#seq += entries.length;
    if (entries.length > 0) this.#told = null;
    for (const { events } of entries) this.#bytes += Buffer.byteLength(JSON.stringify(events));
    for (const { key, after } of batch) {
      this.#committed = after;
      if (key === null) continue;
      this.#answers.set(key, after.rev);
      this.#unsettled.delete(key);
    }
    const answer = () => {
      for (const { settle, after } of batch) for (const tell of settle) tell({ ok: true, rev: after.rev });
    };
    try {
      this.#ports.committed({ happened: batch.map(({ happened }) => happened), answer });
    } catch (error) {
      this.#ports.failed('could not show what was committed', error);
    }
    this.#next();
    this.#tellIdle();
  }

  #thrownBack(refusal: Refusal): void {
    const dropped = [...this.#flying, ...this.#waiting];
    this.#flying = [];
    this.#waiting = [];
    this.#head = this.#committed;
    this.#unsettled.clear();
    // Who is here did not come from the log and does not go with it.
    for (const { key, happened } of dropped) if (key === null) this.#take(null, happened, []);
    for (const { settle } of dropped) for (const tell of settle) tell({ ok: false, refusal });
    this.#next();
    this.#tellIdle();
  }

  #tellIdle(): void {
    if (this.busy) return;
    for (const tell of this.#idle.splice(0)) tell();
  }
}

function entryOf({ key, happened, after }: Decided): LogEntry[] {
  if (key === null) return [];
  const { by, command, at } = happened;
  return [{ at, events: [happened], answer: { member: by, command, rev: after.rev } }];
}

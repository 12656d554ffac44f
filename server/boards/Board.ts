import type { SystemCommand } from '#shared/board/commands.ts';
import type { BoardEvent, Happened } from '#shared/board/events.ts';
import type { BoardState, Face, ReadingLink, TokenFace } from '#shared/model/board.ts';
import type { BoardId, MemberId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { CLOSED } from '#shared/protocol/refusals.ts';
import { dueOf } from '#shared/rules/due.ts';
import { readingLink } from '#shared/rules/readingLinks.ts';
import type { BoardStore } from '../storage/BoardStore.ts';
import { BoardDoc } from '../window/BoardDoc.ts';
import { Doings } from '../window/Doings.ts';
import { type Audience, Fanout } from '../window/fanout.ts';
import type { Asked } from './asked.ts';
import type { Connection } from './Connection.ts';
import type { Clock } from './clock.ts';
import { Head, type HeadStart, type Moment, type Outcome } from './Head.ts';
import { type Ids, newClientId, newId } from './ids.ts';
import { Mailbox } from './Mailbox.ts';
import { MODEL, stored } from './model.ts';
import { Presence } from './Presence.ts';
import { Ring } from './Ring.ts';

const SNAPSHOT_EVERY = 500;
/** Entries from which it is worth one when the board is let go: the next who come open it at once. */
const SNAPSHOT_AT_END = 50;

export interface BoardPorts {
  readonly store: Pick<BoardStore, 'append' | 'snapshot'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: BoardLog;
  readonly tickMs: number;
  /** Those who look at this board; `room` is its name for as long as it is loaded. */
  readonly audience: (room: string) => Audience;
}

/** Where a board tells the operator. Never words, names, codes or tokens. */
export interface BoardLog {
  warn(about: Readonly<Record<string, unknown>>, message: string): void;
}

/** Somebody inside the server who follows a board. */
export interface Follower {
  /** Something was committed, or a tab came or went. */
  changed(): void;
  /** The board is let go. */
  ended(): void;
}

/** One board while it is loaded: its head, its document, its clock, its people, its mail. */
export class Board {
  readonly id: BoardId;
  #epoch: string;
  readonly #ports: BoardPorts;
  readonly #head: Head;
  #doc: BoardDoc;
  readonly #audience: Audience;
  readonly #fanout: Fanout;
  readonly #mailbox = new Mailbox();
  readonly #presence: Presence;
  /** What everybody is shown of what the others are doing. */
  readonly doings: Doings;
  readonly #ring: Ring;
  readonly #connections = new Set<Connection>();
  readonly #retired: () => void;
  /** The entry and the length of the log of the last snapshot, and how long that was. */
  #snapshot: { readonly seq: number; readonly bytes: number; length: number };
  #isRetired = false;
  #follower: Follower | null = null;

  /** `retired` hears that this board can go on only by being loaded anew. */
  constructor(ports: BoardPorts, start: HeadStart & { readonly snapshotAt: number }, retired: () => void) {
    const { clock, ids, log, tickMs, audience } = ports;
    this.id = start.state.open.board.id;
    this.#epoch = newId(ids);
    this.#ports = ports;
    this.#retired = retired;
    this.#snapshot = { seq: start.snapshotAt, bytes: start.bytes, length: 0 };
    this.#head = new Head(
      {
        board: this.id,
        store: ports.store,
        clock,
        committed: ({ happened, answer }) => this.#committed(happened, answer),
        lost: () => this.retire(false),
        failed: (what, why) => log.warn({ board: this.id, why: why instanceof Error ? why.stack : why }, what),
      },
      start,
    );
    this.#doc = new BoardDoc(newClientId(ids));
    const mail = () => this.#mailbox.deliver(this.#presence.tabs, this.committed);
    const { part, rev } = this.committed;
    this.#audience = audience(this.room);
    this.#fanout = new Fanout({ clock, doc: this.#doc, audience: this.#audience, tickMs, mail }, part, rev);
    this.doings = new Doings(clock, this.#audience, tickMs);
    this.#presence = new Presence(clock, (events) => this.happen(...events));
    this.#ring = new Ring(clock, (asked, settle) => this.submit(asked, settle));
    this.#ring.arm(start.state);
  }

  /** Fresh each time the board is loaded, and with each document. */
  get epoch(): string {
    return this.#epoch;
  }

  /** The name of the document and of its readers' room. */
  get room(): string {
    return `${this.id}.${this.epoch}`;
  }

  /** What is saved: all that anybody is ever shown. */
  get committed(): Moment {
    return this.#head.committed;
  }

  get doc(): BoardDoc {
    return this.#doc;
  }

  /** Nobody is connected, nothing is in flight and time brings nothing. */
  get isIdle(): boolean {
    return this.#connections.size === 0 && !this.#head.busy && dueOf(this.#state).length === 0;
  }

  /** The tabs that are open, on whichever face. */
  get connections(): ReadonlySet<Connection> {
    return this.#connections;
  }

  /** Tells one follower of everything from now on. */
  follow(follower: Follower): void {
    this.#follower = follower;
  }

  /** How many members are connected. */
  get present(): number {
    return this.#presence.tabs.size;
  }

  /** Decides a command; `settle` hears the outcome after the window and the mail that belong to it. */
  submit(asked: Asked, settle: (outcome: Outcome) => void): void {
    if (this.#isRetired) settle({ ok: false, refusal: 'retry' });
    else this.#head.submit(asked, settle);
  }

  /** Lets the server itself say something. Resolves once it is committed, or refused. */
  say(command: SystemCommand): Promise<Outcome> {
    return new Promise((resolve) => this.submit({ by: 'system', command }, resolve));
  }

  /** Lets something happen that no log holds. */
  happen(...events: readonly BoardEvent[]): void {
    if (!this.#isRetired) this.#head.happen(events);
  }

  /** Whose a token is and for which face; null: nobody's, or a removed member's. */
  ownerOf(tokenHash: string): { readonly face: TokenFace; readonly member: MemberId | null } | null {
    const owner = get(this.#state.hidden.tokens, tokenHash);
    if (!owner) return null;
    if (!('member' in owner)) return { face: owner.face, member: null };
    return this.#state.open.members[owner.member]?.removed === false ? owner : null;
  }

  /** The reading link a token is of; null: it is of none, or of one that was revoked. */
  readerOf(tokenHash: string): ReadingLink | null {
    return readingLink(get(this.#state.hidden.tokens, tokenHash));
  }

  /** Whether this is the hash of a key that still lets somebody back in. */
  knowsKey(keyHash: string): boolean {
    return Object.hasOwn(this.#state.hidden.keys, keyHash);
  }

  /** Whether who showed this token may still come in: a board let go, a removal or a fresh link may have come in between. */
  takes(tokenHash: string): boolean {
    return !this.#isRetired && this.ownerOf(tokenHash) !== null;
  }

  /** How many tabs are open on a face. */
  openOn(face: Face): number {
    return [...this.#connections].filter((connection) => connection.face === face).length;
  }

  /**
   * Puts a fresh link in the place of all that a face has: whoever came by those is cut and does not come back, but for
   * the tab that asked for it.
   */
  async replaceLink(
    command: SystemCommand & { readonly type: 'link.replace' },
    asking: string | null,
  ): Promise<Outcome> {
    const { face, token } = command;
    const own = [...this.#connections].find((connection) => connection.id === asking && connection.face === face);
    const before = own?.token;
    if (own) own.token = token;
    const outcome = await this.say(command);
    if (own && before !== undefined && !outcome.ok) own.token = before;
    return outcome;
  }

  /** Lets a tab in and gives it its mail. Returns the undo. */
  attach(connection: Connection): () => void {
    this.#connections.add(connection);
    this.#mailbox.greet(connection, this.committed);
    const { member } = connection;
    if (member !== null) {
      for (const tab of this.#presence.came(member, connection)) {
        tab.dismiss({ kind: 'closing', reason: CLOSED.tooManyTabs });
      }
    }
    this.#changed();
    return () => {
      if (!this.#connections.delete(connection)) return;
      if (member !== null) {
        const isRemoved = this.#state.open.members[member]?.removed === true;
        if (this.#presence.went(member, connection, isRemoved)) this.#mailbox.forget(member);
      }
      this.#changed();
    };
  }

  /** Tells everybody who is connected that the board is closed to them for good. */
  dismissAll(reason: string): void {
    for (const connection of [...this.#connections]) connection.dismiss({ kind: 'closing', reason });
  }

  /** Resolves once everything in flight is settled. */
  quiet(): Promise<void> {
    return this.#head.quiet();
  }

  /**
   * Lets go of the board: its timers and document end, its tabs are cut and find it again. `isTrue`: the log is what this
   * board believes, so that its state may be kept with it.
   */
  retire(isTrue = true): void {
    if (this.#isRetired) return;
    this.#isRetired = true;
    this.#retired();
    this.#follower?.ended();
    if (isTrue) this.#keepSnapshot(SNAPSHOT_AT_END);
    for (const connection of [...this.#connections]) connection.cut();
    this.#ring.stop();
    this.#presence.stop();
    this.#fanout.stop();
    this.doings.stop();
    this.#doc.destroy();
  }

  get #state(): BoardState {
    return this.#head.committed.state;
  }

  #committed(happened: readonly Happened[], answer: () => void): void {
    if (this.#isRetired) {
      // What was still on its way when the board was let go is saved; the next load shows it.
      answer();
      return;
    }
    const moment = this.committed;
    this.#ring.arm(moment.state);
    this.#fanout.push(moment, answer);
    this.#dismiss(happened);
    this.#keepSnapshot(SNAPSHOT_EVERY);
    if (this.#doc.isWorn) this.#renew();
    this.#changed();
  }

  #changed(): void {
    if (!this.#isRetired) this.#follower?.changed();
  }

  /** Puts a fresh, small document in the place of the worn one; nobody's line is cut. */
  #renew(): void {
    const worn = this.#doc;
    this.#epoch = newId(this.#ports.ids);
    this.#doc = new BoardDoc(newClientId(this.#ports.ids));
    // Whoever asks from now on is answered with the new one, so nobody may hear of the old one any more.
    this.#audience.moveTo(this.room);
    // First, so that mail and answers that follow are taken for the new one: it is what they will be seen in.
    for (const connection of this.#connections) connection.renew(this.#epoch);
    this.#fanout.renew(this.#doc, this.committed);
    for (const connection of this.#connections) this.#mailbox.greet(connection, this.committed);
    worn.destroy();
  }

  #dismiss(happened: readonly Happened[]): void {
    const events = happened.flatMap((one) => one.events);
    if (events.some(({ type }) => type === 'tokensRevoked')) {
      for (const connection of [...this.#connections]) if (!this.ownerOf(connection.token)) connection.cut();
    }
    const removed = events.filter((event) => event.type === 'memberRemoved');
    for (const { member } of removed) {
      for (const tab of [...(this.#presence.tabs.get(member) ?? [])]) {
        tab.dismiss({ kind: 'closing', reason: CLOSED.removed });
      }
    }
  }

  /**
   * Keeps a snapshot after so many entries. A large one only once the log has grown as much as it is long, so that what
   * snapshots cost stays a part of what is written; nobody waits for the last one.
   */
  #keepSnapshot(least: number): void {
    const { seq, bytes } = this.#head;
    const last = this.#snapshot;
    if (seq - last.seq < least || (least === SNAPSHOT_EVERY && bytes - last.bytes < last.length)) return;
    const kept = { seq, bytes, length: last.length };
    this.#snapshot = kept;
    this.#ports.store
      .snapshot(this.id, { seq, model: MODEL, state: stored(this.#state) })
      .then((length) => {
        kept.length = length;
      })
      .catch((error: unknown) => this.#ports.log.warn({ board: this.id, why: String(error) }, 'no snapshot was kept'));
  }
}

import type { CommandId, MemberId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { STAND_INS } from '#shared/rules/rehearsal.ts';
import type { Board, Follower } from '../boards/Board.ts';
import type { Clock } from '../boards/clock.ts';
import { hashOf, type Ids, newSecret } from '../boards/ids.ts';
import type { Limiter } from '../door/limiter.ts';
import { StandIn } from './StandIn.ts';
import { scriptOf } from './scripts/scriptOf.ts';

/** When the first comes, and how much later each of the others, ms. */
const FIRST_MS = 1_200;
const NEXT_MS = 1_300;
/** How long they stay once nobody is there: a page that is reloaded is back before. */
const STAY_MS = 10_000;

export interface RehearsalPorts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly limiter: Limiter;
}

/** The three make-believe people of one rehearsal while it is loaded: they come, and go when nobody looks any more. */
export class Rehearsal implements Follower {
  readonly #board: Board;
  readonly #ports: RehearsalPorts;
  readonly #standIns = new Map<MemberId, StandIn>();
  readonly #coming = new Map<MemberId, () => void>();
  #leaving: (() => void) | null = null;

  private constructor(board: Board, ports: RehearsalPorts) {
    this.#board = board;
    this.#ports = ports;
  }

  static on(board: Board, ports: RehearsalPorts): Rehearsal {
    const rehearsal = new Rehearsal(board, ports);
    board.follow(rehearsal);
    return rehearsal;
  }

  changed(): void {
    const isWatched = [...this.#board.connections].some((connection) => !(connection instanceof StandIn));
    if (isWatched) this.#goOn();
    else this.#stop();
  }

  ended(): void {
    this.#leaving?.();
    for (const cancel of this.#coming.values()) cancel();
    for (const standIn of this.#standIns.values()) standIn.rest();
  }

  #goOn(): void {
    this.#leaving?.();
    this.#leaving = null;
    const { members } = this.#board.committed.part;
    for (const [seat, member] of STAND_INS.entries()) {
      const known = get(members, member);
      if (!known) this.#invite(member, seat);
      else if (!known.removed) this.#sit(member, seat);
    }
    for (const standIn of [...this.#standIns.values()]) standIn.look();
  }

  #stop(): void {
    for (const cancel of this.#coming.values()) cancel();
    this.#coming.clear();
    for (const standIn of this.#standIns.values()) standIn.rest();
    if (this.#leaving || this.#standIns.size === 0) return;
    this.#leaving = this.#ports.clock.after(STAY_MS, () => {
      this.#leaving = null;
      for (const standIn of [...this.#standIns.values()]) standIn.dismiss();
    });
  }

  /** Joins as everybody does: by a name, while the door is open. */
  #invite(member: MemberId, seat: number): void {
    if (this.#coming.has(member)) return;
    const name = this.#script?.people[seat];
    if (name === undefined) return;
    const { clock, ids } = this.#ports;
    const join = () => {
      const id = `join.${member}` as CommandId;
      const joining = this.#board.say({ id, type: 'member.join', member, name, token: hashOf(newSecret(ids)) });
      // Refused, they come when the door is open again.
      void joining.then(() => this.#coming.delete(member));
    };
    this.#coming.set(member, clock.after(FIRST_MS + seat * NEXT_MS, join));
  }

  #sit(member: MemberId, seat: number): void {
    if (this.#standIns.has(member)) return;
    const script = this.#script;
    if (!script) return;
    const { clock, limiter } = this.#ports;
    let leave = () => {};
    const gone = () => {
      if (this.#standIns.delete(member)) leave();
    };
    const standIn = new StandIn({ board: this.#board, clock, limiter, script, gone }, member, seat);
    // Known before it comes in: its coming is a change, too.
    this.#standIns.set(member, standIn);
    leave = this.#board.attach(standIn);
  }

  get #script() {
    const { template, language } = this.#board.committed.part.board;
    return scriptOf(template, language);
  }
}

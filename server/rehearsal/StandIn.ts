import { type Mine, NOTHING_MINE } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Answer, Mail } from '#shared/protocol/messages.ts';
import { COMES_AGAIN, type Refusal } from '#shared/protocol/refusals.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { Board } from '../boards/Board.ts';
import type { Connection } from '../boards/Connection.ts';
import type { Clock } from '../boards/clock.ts';
import { stepContext } from '../boards/stepContext.ts';
import { takeCommand } from '../door/commands.ts';
import type { Guest } from '../door/handshake.ts';
import type { Limiter } from '../door/limiter.ts';
import { DoingTeller } from '../door/presence.ts';
import type { Intent } from './acts/intent.ts';
import { paceOf } from './pace.ts';
import type { Script } from './scripts/script.ts';
import { whatNext } from './whatNext.ts';

/** After a refusal of the moment, ms. */
const AGAIN_MS = 5_000;

/** The group, or who leads it, was quicker: at another step it may be done. */
const PASSED_BY: ReadonlySet<Refusal> = new Set([
  'notStarted',
  'finished',
  'wrongPhase',
  'wallLocked',
  'moversLocked',
  'alignersLocked',
  'voteClosed',
  'gone',
]);

export interface StandInPorts {
  readonly board: Board;
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly script: Script;
  /** They leave the board. */
  readonly gone: () => void;
}

interface Pending {
  readonly key: string;
  readonly cancel: () => void;
}

/**
 * One make-believe person: a member with a connection of their own, who is sent what a participant is sent and asks at
 * the same door, one thing after the other, at the pace of a person.
 */
export class StandIn implements Connection {
  readonly id: string;
  readonly face = 'participant';
  /** Nobody holds one: nobody signs in as them. */
  readonly token = '';
  readonly member: MemberId;
  readonly #ports: StandInPorts;
  readonly #guest: Guest;
  readonly #seat: number;
  readonly #doings: DoingTeller;
  /** What was asked since the board was loaded; earlier ones the door knows again by their id. */
  readonly #asked = new Set<string>();
  /** What came too late, and at which step it was asked. */
  readonly #late = new Map<string, number>();
  #mine: Mine = NOTHING_MINE;
  #pending: Pending | null = null;
  #isAsking = false;
  #isResting = false;

  constructor(ports: StandInPorts, member: MemberId, seat: number) {
    this.id = member;
    this.member = member;
    this.#ports = ports;
    this.#seat = seat;
    this.#guest = { board: ports.board, face: this.face, member, token: this.token, language: 'en' };
    // Nothing a stand-in does is shown before it is done.
    this.#doings = new DoingTeller(ports.limiter, this.#guest, () => {});
  }

  mail({ mine }: Mail): void {
    this.#mine = mine;
    if (!this.#isResting) this.look();
  }

  /** They read the board itself, not its document. */
  renew(): void {}

  /** Removed, or nobody is there to play for. */
  dismiss(): void {
    this.rest();
    this.#ports.gone();
  }

  cut(): void {
    this.rest();
  }

  /** Looks at the board and sets about what is next. */
  look(): void {
    this.#isResting = false;
    if (this.#isAsking) return;
    const next = this.#next();
    if (next?.key === this.#pending?.key) return;
    // The group went on meanwhile: what was begun is left, as a person would.
    this.#drop();
    if (!next) {
      this.#tell('nothing');
      return;
    }
    const { clock } = this.#ports;
    const wait = paceOf(next, this.#world(next.key).chance('pace'));
    this.#pending = { key: next.key, cancel: clock.after(wait, () => this.#due(next.key)) };
    // Last: it is a change by itself, after which everybody looks again.
    if (next.type === 'draft.put' || next.type === 'note.add') this.#tell('writing');
  }

  /** The others went on meanwhile: the same thing may have to be done with other notes, or not at all. */
  #due(key: string): void {
    const next = this.#next();
    if (next?.key === key) this.#ask(next);
    else this.look();
  }

  /** Does nothing until it looks again. */
  rest(): void {
    this.#isResting = true;
    this.#drop();
  }

  #drop(): void {
    this.#pending?.cancel();
    this.#pending = null;
  }

  #next(): Intent | undefined {
    const { board, script } = this.#ports;
    const { open } = board.committed.state;
    if (open.members[this.member]?.removed !== false) return undefined;
    this.#forgetLate(open.walk.step);
    const { id, chance } = this.#world('');
    const scene = { open, mine: this.#mine, me: this.member, seat: this.#seat, script, id, chance };
    return whatNext(scene).find(({ key }) => !this.#asked.has(key));
  }

  /** Once the group is at another step, what came too late is open again. */
  #forgetLate(now: number): void {
    for (const [key, step] of this.#late) {
      if (step === now) continue;
      this.#late.delete(key);
      this.#asked.delete(key);
    }
  }

  #ask({ key, type, body }: Intent): void {
    this.#pending = null;
    this.#isAsking = true;
    this.#asked.add(key);
    this.#tell('nothing');
    // The same thing has the same id whenever it is asked: after a restart it is not done twice.
    const id = this.#world(`${this.member} ${key}`).id('command');
    const message = { v: PROTOCOL_VERSION, id, type, body };
    const { step } = this.#ports.board.committed.state.open.walk;
    takeCommand(this.#ports.limiter, this.#guest, message, (answer) => this.#answered(key, step, answer));
  }

  #answered(key: string, step: number, answer: Answer): void {
    if (!answer.ok && COMES_AGAIN.has(answer.refusal)) this.#asked.delete(key);
    else if (!answer.ok && PASSED_BY.has(answer.refusal)) this.#late.set(key, step);
    const again = () => {
      this.#isAsking = false;
      if (!this.#isResting) this.look();
    };
    if (answer.ok) again();
    else this.#ports.clock.after(AGAIN_MS, again);
  }

  #tell(doing: 'writing' | 'nothing'): void {
    this.#doings.take({ doing });
  }

  #world(label: string) {
    const { board, clock } = this.#ports;
    return stepContext(board.committed.state.hidden.seed, 'rehearsal', label, clock.now());
  }
}

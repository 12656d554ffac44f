import type { Body, Command } from '#shared/board/commands.ts';
import type { Happened } from '#shared/board/events.ts';
import type { BoardState, Face } from '#shared/model/board.ts';
import type { CommandId, MemberId } from '#shared/model/ids.ts';
import type { Answer } from '#shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { CommandType } from '#shared/rules/commandTypes.ts';
import type { Board } from '../../boards/Board.ts';
import { BoardRegistry, type NewBoard } from '../../boards/BoardRegistry.ts';
import type { Outcome } from '../../boards/Head.ts';
import { hashOf } from '../../boards/ids.ts';
import { takeCommand } from '../../door/commands.ts';
import { type Guest, greet } from '../../door/handshake.ts';
import { Limiter } from '../../door/limiter.ts';
import { Doorman } from '../../http/Doorman.ts';
import { HandClock } from '../../testing/handClock.ts';
import { seededIds } from '../../testing/seededIds.ts';
import type { Workshop } from './At.ts';
import { GateStore } from './GateStore.ts';
import type { Verdict } from './verdicts.ts';

const CALLER = {
  cookie: undefined,
  origin: undefined,
  host: 'localhost',
  protocol: 'http',
  address: '::1',
  transport: 'websocket',
};

/** How somebody knocks: with which token, for which face. */
export interface Knock {
  readonly face: Face;
  readonly token: string | null;
}

/** A server without sockets: the real door, boards and rules, over a store that can refuse to keep things. */
export class World {
  readonly store = new GateStore();
  readonly clock = new HandClock();
  readonly #registry: BoardRegistry;
  readonly #doorman = new Doorman(this.clock);
  /** How often somebody may ask is looked at elsewhere. */
  readonly #limiter = new Limiter({ now: () => this.#count * 60_000, after: () => () => {} });
  #count = 0;

  constructor() {
    this.#registry = new BoardRegistry({
      store: this.store,
      clock: this.clock,
      ids: seededIds('authorization'),
      log: { warn: () => {} },
      tickMs: 0,
      audience: () => ({ show: () => {}, trim: () => {}, moveTo: () => {}, size: 0 }),
    });
  }

  async create(
    template: Workshop,
    facilitatorTakesPart: boolean,
  ): Promise<{ readonly opened: NewBoard; readonly board: Board }> {
    const opened = await this.#registry.create({
      template,
      title: 'A board',
      language: 'en',
      timeZone: 'UTC',
      facilitator: 'Fay',
      // Of notes that show their authors nobody could say that they are theirs.
      settings: { facilitatorTakesPart, authors: 'hidden' },
    });
    if ('refusal' in opened) throw new Error(`no board was opened: ${opened.refusal}`);
    const found = await this.#registry.open(opened.id);
    if (found.kind !== 'open') throw new Error(found.kind);
    return { opened, board: found.board };
  }

  /** An id that nothing has. */
  fresh(): string {
    return `fresh-${++this.#count}`.padEnd(20, '-');
  }

  async join(board: Board, name: string): Promise<MemberId> {
    const member = `${name.toLowerCase()}-${board.id.slice(0, 4)}` as MemberId;
    const outcome = await board.say({
      id: this.fresh() as CommandId,
      type: 'member.join',
      member,
      name,
      token: hashOf(tokenOf(member)),
    });
    if (!outcome.ok) throw new Error(`${name} did not join: ${outcome.refusal}`);
    return member;
  }

  /** Lets a member give a command that must go through. */
  async give<T extends CommandType>(board: Board, by: MemberId, type: T, body: Body<T>): Promise<void> {
    const command = { id: this.fresh(), type, body } as unknown as Command;
    const outcome = await new Promise<Outcome>((resolve) => board.submit({ by, command }, resolve));
    if (!outcome.ok) throw new Error(`${type} by ${by} was refused: ${outcome.refusal}`);
  }

  /** Lets everything happen that time has brought by now. */
  async settle(board: Board): Promise<void> {
    this.clock.turn(0);
    await board.quiet();
  }

  /** Knocks at a board. Null: nobody was let in. */
  async knock(opened: NewBoard, { face, token }: Knock): Promise<Guest | null> {
    const auth = { board: opened.code, face, ...(token !== null && { token }) };
    const ports = { registry: this.#registry, doorman: this.#doorman, publicUrl: null };
    const greeted = await greet(ports, { ...CALLER, auth });
    return greeted.ok ? greeted.guest : null;
  }

  /** What would become of a command of this guest, which is not kept; and what would have happened. */
  async ask(
    guest: Guest,
    type: CommandType,
    body: unknown,
  ): Promise<{ verdict: Verdict; happened: Happened | undefined }> {
    const message = { v: PROTOCOL_VERSION, id: this.fresh(), type, body };
    let answer: Answer | undefined;
    const [happened] = await this.store.refusing(
      () =>
        new Promise<void>((resolve) =>
          takeCommand(this.#limiter, guest, message, (said) => {
            answer = said;
            resolve();
          }),
        ),
    );
    if (happened) return { verdict: happened.events.length > 0 ? 'done' : 'same', happened };
    if (!answer || answer.ok) throw new Error(`${type} was answered without being written`);
    return { verdict: answer.refusal, happened };
  }
}

/** The token a made-up member holds. */
export const tokenOf = (member: MemberId): string => `token-of-${member}`;

export const stateOf = (board: Board): BoardState => board.committed.state;

import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import type { Command } from '#shared/board/commands.ts';
import { mailFor } from '#shared/board/mailFor.ts';
import { readBoard } from '#shared/doc/readBoard.ts';
import { type Face, NOTHING_MINE } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { isSame } from '#shared/model/same.ts';
import type { Mail } from '#shared/protocol/messages.ts';
import { COMES_AGAIN } from '#shared/protocol/refusals.ts';
import type { Board } from '../../boards/Board.ts';
import type { Moment, Outcome } from '../../boards/Head.ts';
import type { FuzzTab } from './FuzzTab.ts';
import { firstDifference } from './firstDifference.ts';
import { fuzzCommand } from './fuzzCommand.ts';
import { Pipe } from './Pipe.ts';
import { type Chance, whole } from './Scene.ts';

/** More than ever waits: what comes down a good line. */
const MOST = 1_000;

/** A tab without sockets and without our client: a document, the last mail, and commands sent until they are answered. */
export class ScriptTab implements FuzzTab {
  readonly id = '';
  token: string;
  readonly member: MemberId;
  readonly face: Face;
  readonly answers: Record<string, number> = {};
  readonly acked = new Set<string>();
  readonly keys: string[] = [];
  #doc = new Y.Doc();
  #mail: Mail | null = null;
  #board: Board | null = null;
  #epoch = '';
  readonly #down = new Pipe();
  readonly #up = new Pipe();
  #leave: (() => void) | null = null;
  #count = 0;
  /** Not answered yet: sent again on the next connection, as the outbox does. */
  readonly #unanswered = new Map<string, Command>();
  /** The board could not save these just now. */
  readonly #again = new Set<string>();

  constructor(member: MemberId, face: Face, token: string) {
    this.token = token;
    this.member = member;
    this.face = face;
  }

  get isConnected(): boolean {
    return this.#board !== null;
  }

  get isQuiet(): boolean {
    return this.#unanswered.size === 0;
  }

  connect(board: Board): void {
    if (!board.takes(this.token)) return;
    this.#board = board;
    this.#ask(board);
    this.#leave = board.attach(this);
    for (const command of this.#unanswered.values()) this.#send(command);
  }

  #ask(board: Board): void {
    if (board.epoch !== this.#epoch) {
      this.#epoch = board.epoch;
      this.#doc.destroy();
      this.#doc = new Y.Doc();
    }
    this.show(board.doc.answer(Y.encodeStateVector(this.#doc)));
  }

  disconnect(): void {
    this.#board = null;
    this.#down.cut();
    this.#up.cut();
    this.#leave?.();
    this.#leave = null;
  }

  mail(mail: Mail): void {
    const arrive = () => {
      this.#mail = mail;
    };
    this.#down.push(arrive, { lane: 'mail', repeats: true });
  }

  renew(): void {
    // What comes before this has arrived is of a document that is shown no more.
    this.#down.push(() => this.#board && this.#ask(this.#board), { lane: 'window', repeats: false });
  }

  dismiss(): void {
    this.disconnect();
  }

  cut(): void {
    this.disconnect();
  }

  show(frame: Uint8Array): void {
    const { doc, epoch } = { doc: this.#doc, epoch: this.#epoch };
    const arrive = () => {
      const decoder = decoding.createDecoder(frame);
      if (epoch !== this.#epoch || decoding.readVarUint(decoder) !== 0) return;
      decoding.readVarUint(decoder);
      Y.applyUpdate(doc, decoding.readVarUint8Array(decoder));
    };
    // One socket keeps its order, and Yjs needs it: deletions of a later update show before what they wait for.
    this.#down.push(arrive, { lane: 'window', repeats: true });
  }

  shift(chance: Chance): void {
    this.#up.shift(chance, 1 + whole(chance, 3));
    this.#down.shift(chance, chance() < 0.7 ? MOST : whole(chance, 6));
  }

  drain(): void {
    this.#up.drain();
    this.#down.drain();
  }

  turn(): void {
    for (const id of this.#again) {
      const command = this.#unanswered.get(id);
      if (command && this.#board) this.#send(command);
    }
    this.#again.clear();
  }

  act(chance: Chance): void {
    const read = readBoard(this.#doc);
    if (!read || !this.#board) return;
    const fresh = `${this.member}-${this.#count++}`.padEnd(16, '_');
    const scene = { chance, part: read.part, mine: this.#mail?.mine ?? NOTHING_MINE, me: this.member, fresh };
    const command = fuzzCommand(scene, this.face === 'facilitator');
    this.#unanswered.set(command.id, command);
    this.#send(command);
  }

  differences({ state, part, rev }: Moment): string[] {
    const shown = readBoard(this.#doc);
    const { rev: _, ...mail } = mailFor(state, this.member, rev);
    const { rev: __, ...last } = this.#mail ?? { rev: 0 };
    return [
      ...(isSame(shown?.part, part) ? [] : [`the copy of ${this.member}: ${firstDifference(shown?.part, part)}`]),
      ...(isSame(last, mail) ? [] : [`the mail of ${this.member}: ${firstDifference(last, mail)}`]),
      ...(this.#unanswered.size === 0 ? [] : [`${this.#unanswered.size} commands of ${this.member} have no answer`]),
    ];
  }

  close(): void {
    this.disconnect();
    this.#doc.destroy();
  }

  #send(command: Command): void {
    const board = this.#board;
    const arrive = () =>
      board?.submit({ by: this.member, command }, (outcome) => {
        if (this.#board !== board) return;
        this.#down.push(() => this.#answered(command, outcome), { mayGetLost: true });
      });
    this.#up.push(arrive, { repeats: true, mayGetLost: true });
  }

  #answered(command: Command, outcome: Outcome): void {
    const kind = outcome.ok ? `ok ${command.type}` : outcome.refusal;
    this.answers[kind] = (this.answers[kind] ?? 0) + 1;
    if (outcome.ok && !this.acked.has(command.id)) {
      this.acked.add(command.id);
      if (command.type === 'member.letBackIn') this.keys.push(command.body.key);
    }
    if (outcome.ok || !COMES_AGAIN.has(outcome.refusal)) this.#unanswered.delete(command.id);
    else this.#again.add(command.id);
  }
}

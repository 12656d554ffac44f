import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import type { Command } from '#shared/board/commands.ts';
import { readBoard } from '#shared/doc/readBoard.ts';
import { type Face, NOTHING_MINE } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Mail } from '#shared/protocol/messages.ts';
import { COMES_AGAIN } from '#shared/protocol/refusals.ts';
import type { Board } from '../boards/Board.ts';
import type { Connection } from '../boards/Connection.ts';
import type { Outcome } from '../boards/Head.ts';
import { type Chance, fuzzCommand } from './fuzzCommand.ts';

/** One member's tab without sockets: whatever the board sends waits in a pipe until chance delivers it, in order. */
export class FuzzTab implements Connection {
  readonly id = '';
  token: string;
  readonly member: MemberId;
  readonly face: Face;
  doc = new Y.Doc();
  lastMail: Mail | null = null;
  /** Refusals by reason, and acceptances under `ok`. */
  readonly answers: Record<string, number> = {};
  #board: Board | null = null;
  #epoch = '';
  #pipe: (() => void)[] = [];
  #leave: (() => void) | null = null;
  #count = 0;
  /** Not answered yet: sent again on the next connection, as the outbox does. */
  readonly #unanswered = new Map<string, Command>();

  /** `token`: the hash of one that the board knows. */
  constructor(member: MemberId, face: Face, token: string) {
    this.token = token;
    this.member = member;
    this.face = face;
  }

  get isConnected(): boolean {
    return this.#board !== null;
  }

  connect(board: Board): void {
    if (!board.takes(this.token)) return;
    this.#board = board;
    if (board.epoch !== this.#epoch) {
      this.#epoch = board.epoch;
      this.doc.destroy();
      this.doc = new Y.Doc();
    }
    this.show(board.doc.answer(Y.encodeStateVector(this.doc)));
    this.#leave = board.attach(this);
    for (const command of this.#unanswered.values()) this.#send(command);
  }

  /** The line is gone, and all that was still on it. */
  disconnect(): void {
    this.#board = null;
    this.#pipe = [];
    this.#leave?.();
    this.#leave = null;
  }

  mail(mail: Mail): void {
    this.#pipe.push(() => {
      this.lastMail = mail;
    });
  }

  dismiss(): void {
    this.disconnect();
  }

  cut(): void {
    this.disconnect();
  }

  show(frame: Uint8Array): void {
    this.#pipe.push(() => {
      const decoder = decoding.createDecoder(frame);
      if (decoding.readVarUint(decoder) !== 0) return;
      decoding.readVarUint(decoder);
      Y.applyUpdate(this.doc, decoding.readVarUint8Array(decoder));
    });
  }

  /** Lets up to `most` of what waits arrive. */
  receive(most = Number.POSITIVE_INFINITY): void {
    for (let n = 0; n < most; n++) {
      const next = this.#pipe.shift();
      if (!next) return;
      next();
    }
  }

  /** Gives a command made from what this tab sees, which may be long out of date. */
  act(chance: Chance): void {
    const read = readBoard(this.doc);
    if (!read || !this.#board) return;
    const id = `${this.member}-${this.#count++}`.padEnd(16, '_');
    const leads = this.face === 'facilitator';
    const seen = { part: read.part, mine: this.lastMail?.mine ?? NOTHING_MINE, me: this.member };
    const { me: _, ...command } = fuzzCommand(chance, seen, id, leads) as Command & { me: string };
    this.#unanswered.set(id, command as Command);
    this.#send(command as Command);
  }

  #send(command: Command): void {
    const board = this.#board;
    board?.submit({ by: this.member, command }, (outcome) => {
      if (this.#board === board) this.#pipe.push(() => this.#answered(command, outcome));
    });
  }

  #answered({ id, type }: Command, outcome: Outcome): void {
    const kind = outcome.ok ? `ok ${type}` : outcome.refusal;
    this.answers[kind] = (this.answers[kind] ?? 0) + 1;
    if (outcome.ok || !COMES_AGAIN.has(outcome.refusal)) this.#unanswered.delete(id);
  }
}

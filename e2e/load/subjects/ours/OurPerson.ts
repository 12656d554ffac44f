import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { WINDOW } from '#shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { SocketIoLine } from '../../wire/SocketIoLine.ts';
import { noteId } from '../note.ts';
import type { Ears, Person } from '../Subject.ts';
import type { UpdateLog } from '../UpdateLog.ts';
import { isStepTwo, isUpdate, updateIn } from '../yFrames.ts';
import { addressOf } from './addressOf.ts';
import { commandOf } from './commandOf.ts';

const STEP_ONE = new Uint8Array([0, 0, 1, 0]);
const OK = Buffer.from('[{"ok":true,');
const ANSWER = z.tuple([
  z.union([
    z.object({ ok: z.literal(true), rev: z.number() }),
    z.object({ ok: z.literal(false), refusal: z.string() }),
  ]),
]);

export interface Seat {
  readonly url: string;
  readonly code: string;
  readonly face: 'facilitator' | 'participant';
  readonly token: string;
  /** Which connection of the room; the facilitator is none of them. */
  readonly who: number;
  /** Which address they come from. */
  readonly from: number;
}

/** Somebody on our board: raw Socket.IO, commands in, window frames out. */
export class OurPerson implements Person {
  readonly #who: number;
  readonly #log: UpdateLog;
  readonly #ears: Ears;
  readonly #place = { at: -1, notes: 0 };
  readonly #acts = new Map<number, number>();
  readonly #waiting = new Map<number, (answer: z.output<typeof ANSWER>[0]) => void>();
  #line: SocketIoLine | null = null;
  #isDragging = false;
  mails = 0;

  private constructor(who: number, log: UpdateLog, ears: Ears) {
    this.#who = who;
    this.#log = log;
    this.#ears = ears;
  }

  /** Connects, signs in, and waits until the document is there. */
  static async open({ url, code, face, token, who, from }: Seat, log: UpdateLog, ears: Ears): Promise<OurPerson> {
    const person = new OurPerson(who, log, ears);
    const shown = new Promise<void>((resolve) => {
      person.#shown = resolve;
    });
    person.#line = await SocketIoLine.open(
      { url, headers: { 'x-forwarded-for': addressOf(from) } },
      { board: code, face, token },
      {
        ack: (id, bytes) => person.#answered(id, bytes),
        binary: (bytes) => person.#window(bytes),
        event: (bytes) => {
          if (bytes[2] === 0x6d) person.mails++;
        },
      },
    );
    person.#line.emitBinary('window', STEP_ONE);
    await shown;
    return person;
  }

  #shown: () => void = () => {};

  get isOpen(): boolean {
    return this.#line?.isOpen === true;
  }

  /** How many notes this connection was shown. */
  get notes(): number {
    return this.#place.notes;
  }

  get bytesIn(): number {
    return this.#line?.bytesIn ?? 0;
  }

  act(act: number): void {
    this.#acts.set(this.#ask(...commandOf(this.#who, act)), act);
  }

  show(): void {
    this.#isDragging = !this.#isDragging;
    this.#line?.emit('doing', this.#isDragging ? { doing: 'dragging', note: noteId(this.#who) } : { doing: 'nothing' });
  }

  /** Gives a command and waits for its answer. */
  command(type: string, body: unknown): Promise<z.output<typeof ANSWER>[0]> {
    const id = this.#ask(type, body);
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  /** Gives a command of the preparation: it must be taken, and is given again where it came too fast. */
  async must(type: string, body: unknown): Promise<void> {
    for (;;) {
      const answer = await this.command(type, body);
      if (answer.ok) return;
      if (answer.refusal !== 'slowDown') throw new Error(`${type}: ${answer.refusal}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  close(): void {
    this.#line?.close();
  }

  #ask(type: string, body: unknown): number {
    const id = randomBytes(16).toString('base64url');
    return this.#line?.ask('command', { v: PROTOCOL_VERSION, id, type, body }) ?? -1;
  }

  #answered(id: number, bytes: Buffer): void {
    const act = this.#acts.get(id);
    if (act !== undefined) {
      this.#acts.delete(id);
      const isOk = bytes.length >= OK.length && bytes.compare(OK, 0, OK.length, 0, OK.length) === 0;
      this.#ears.answered(this.#who, act, isOk ? null : refusalIn(bytes));
      return;
    }
    this.#waiting.get(id)?.(ANSWER.parse(JSON.parse(bytes.toString()))[0]);
    this.#waiting.delete(id);
  }

  #window(frame: Buffer): void {
    if (isUpdate(frame)) this.#ears.seen(this.#who, this.#log.read(frame, this.#place, updateIn));
    else if (frame[0] === WINDOW.presence) this.#ears.presence(this.#who);
    else if (isStepTwo(frame)) {
      if (this.#log.isEmpty) this.#log.begin(updateIn(frame));
      this.#shown();
    }
  }
}

const refusalIn = (bytes: Buffer): string => {
  const [answer] = ANSWER.parse(JSON.parse(bytes.toString()));
  return answer.ok ? 'misread' : answer.refusal;
};

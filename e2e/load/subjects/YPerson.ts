import * as encoding from 'lib0/encoding';
import { Line } from '../wire/Line.ts';
import type { Ears, Person } from './Subject.ts';
import type { UpdateLog } from './UpdateLog.ts';
import { YWriter } from './YWriter.ts';
import { isStepTwo, isUpdate, updateIn } from './yFrames.ts';

const AWARENESS = 1;
const SYNC_STATUS = 8;
const STEP_ONE = Buffer.from([0, 0, 1, 0]);

/** How a server of Yjs documents is spoken to. */
export interface Dialect {
  readonly path: string;
  /** The document's name before each message, where one connection may carry several. */
  readonly before?: string;
  /** What is said before anything else, after `before`. */
  readonly hello?: Buffer;
}

/**
 * Somebody on a server of Yjs documents: writes updates, reads everybody's. It does not send others' awareness back, which
 * the stock client of y-websocket does: these servers are measured under less than their own clients would bring.
 */
export class YPerson implements Person {
  readonly #who: number;
  readonly #dialect: Dialect;
  readonly #before: Buffer;
  readonly #log: UpdateLog;
  readonly #ears: Ears;
  readonly #writer: YWriter;
  readonly #place = { at: -1, notes: 0 };
  readonly #waiting: number[] = [];
  #line: Line | null = null;
  #synced: () => void = () => {};

  private constructor(who: number, dialect: Dialect, log: UpdateLog, ears: Ears) {
    const { before } = dialect;
    this.#who = who;
    this.#dialect = dialect;
    this.#before =
      before === undefined
        ? Buffer.alloc(0)
        : Buffer.from(encoding.encode((encoder) => encoding.writeVarString(encoder, before)));
    this.#log = log;
    this.#ears = ears;
    this.#writer = new YWriter(who);
  }

  /** Connects and waits until the document is there. */
  static async open(url: string, who: number, dialect: Dialect, log: UpdateLog, ears: Ears): Promise<YPerson> {
    const person = new YPerson(who, dialect, log, ears);
    const synced = new Promise<void>((resolve) => {
      person.#synced = resolve;
    });
    person.#line = await Line.open({ url, path: dialect.path }, { binary: (bytes) => person.#hear(bytes) });
    if (dialect.hello) person.#line.sayBinary(Buffer.concat([person.#before, dialect.hello]));
    person.#line.sayBinary(Buffer.concat([person.#before, STEP_ONE]));
    await synced;
    return person;
  }

  get isOpen(): boolean {
    return this.#line?.isOpen === true;
  }

  get bytesIn(): number {
    return this.#line?.bytesIn ?? 0;
  }

  act(act: number): void {
    this.#waiting.push(act);
    this.#line?.sayBinary(this.#writer.act(act, this.#dialect.before));
  }

  show(): void {
    this.#line?.sayBinary(this.#writer.show(this.#dialect.before));
  }

  close(): void {
    this.#line?.close();
    this.#writer.end();
  }

  #hear(bytes: Buffer): void {
    const frame = bytes.subarray(this.#before.length);
    if (isUpdate(frame)) this.#ears.seen(this.#who, this.#log.read(frame, this.#place, updateIn));
    else if (frame[0] === AWARENESS) this.#ears.presence(this.#who);
    else if (frame[0] === SYNC_STATUS) {
      // Told in the order of the updates; the first is of the note that is hung up.
      const act = this.#waiting.shift() ?? 0;
      if (act > 0) this.#ears.answered(this.#who, act, frame[1] === 1 ? null : 'not saved');
    } else if (isStepTwo(frame)) {
      if (this.#log.isEmpty) this.#log.begin(updateIn(frame));
      this.#synced();
    }
  }
}

import { fileURLToPath } from 'node:url';
import * as encoding from 'lib0/encoding';
import { ServerUnderLoad } from '../servers/ServerUnderLoad.ts';
import { Line } from '../wire/Line.ts';
import { inTurns } from './inTurns.ts';
import type { Ears, Person, Subject } from './Subject.ts';
import { UpdateLog } from './UpdateLog.ts';
import { until } from './until.ts';
import { YWriter } from './YWriter.ts';
import { isStepTwo, isUpdate, updateIn } from './yFrames.ts';

const ENTRY = fileURLToPath(new URL('../servers/hocuspocus.js', import.meta.url));
const AT_ONCE = 20;
const [AWARENESS, AUTH, SYNC_STATUS] = [1, 2, 8];

/** Hocuspocus as it comes, or gathering what it sends for so many milliseconds (its option `flushDelay`). */
export function hocuspocus(flushDelay?: number): Subject {
  return {
    name: flushDelay === undefined ? 'Hocuspocus' : `Hocuspocus, batching ${flushDelay} ms`,
    answers: true,
    start: async () => {
      const env = flushDelay === undefined ? {} : { FLUSH_DELAY: String(flushDelay) };
      const server = await ServerUnderLoad.start(ENTRY, env);
      let rooms = 0;
      return {
        server,
        gather: async (people, ears) => {
          const room = `room-${rooms++}`;
          const log = new UpdateLog();
          const first = await HocuspocusPerson.open(server.url, room, 0, log, ears);
          const rest = await inTurns(people - 1, AT_ONCE, (n) =>
            HocuspocusPerson.open(server.url, room, n + 1, log, ears),
          );
          const persons = [first, ...rest];
          for (const person of persons) person.act(0);
          await until(() => log.doc.getMap('notes').size === people, 'everybody’s note');
          return persons;
        },
        stop: () => server.stop(),
      };
    },
  };
}

class HocuspocusPerson implements Person {
  readonly #who: number;
  readonly #room: string;
  readonly #before: Buffer;
  readonly #log: UpdateLog;
  readonly #ears: Ears;
  readonly #writer: YWriter;
  readonly #place = { at: -1 };
  readonly #waiting: number[] = [];
  #line: Line | null = null;
  #synced: () => void = () => {};

  private constructor(room: string, who: number, log: UpdateLog, ears: Ears) {
    this.#who = who;
    this.#room = room;
    this.#before = Buffer.from(encoding.encode((encoder) => encoding.writeVarString(encoder, room)));
    this.#log = log;
    this.#ears = ears;
    this.#writer = new YWriter(who);
  }

  static async open(url: string, room: string, who: number, log: UpdateLog, ears: Ears): Promise<HocuspocusPerson> {
    const person = new HocuspocusPerson(room, who, log, ears);
    const synced = new Promise<void>((resolve) => {
      person.#synced = resolve;
    });
    person.#line = await Line.open({ url, path: '/' }, { binary: (bytes) => person.#hear(bytes) });
    person.#line.sayBinary(Buffer.concat([person.#before, Buffer.from([AUTH, 0, 0])]));
    person.#line.sayBinary(Buffer.concat([person.#before, Buffer.from([0, 0, 1, 0])]));
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
    this.#line?.sayBinary(this.#writer.act(act, this.#room));
  }

  show(): void {
    this.#line?.sayBinary(this.#writer.show(this.#room));
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
      // It answers in the order in which it was told; the first answer is to the note that is hung up.
      const act = this.#waiting.shift() ?? 0;
      if (act > 0) this.#ears.answered(this.#who, act, frame[1] === 1 ? null : 'not saved');
    } else if (isStepTwo(frame)) {
      if (this.#log.isEmpty) this.#log.begin(updateIn(frame));
      this.#synced();
    }
  }
}

import { fileURLToPath } from 'node:url';
import { ServerUnderLoad } from '../servers/ServerUnderLoad.ts';
import { SocketIoLine } from '../wire/SocketIoLine.ts';
import { inTurns } from './inTurns.ts';
import type { Ears, Person, Subject } from './Subject.ts';
import { readStamped, stampedNote, stampedShow } from './stamped.ts';

const ENTRY = fileURLToPath(new URL('../servers/floor.js', import.meta.url));
const AT_ONCE = 20;

/** The same bytes, one frame each 20 ms, with nothing done to them: what no server over Socket.IO can be cheaper than. */
export const floor: Subject = {
  name: 'floor: bytes only, one frame each 20 ms',
  answers: true,
  start: async () => {
    const server = await ServerUnderLoad.start(ENTRY);
    let rooms = 0;
    return {
      server,
      gather: (people, ears) => {
        const room = `room-${rooms++}`;
        const shared: Shared = { bytes: Buffer.alloc(0), read: { changes: [], shows: 0 } };
        return inTurns(people, AT_ONCE, (who) => FloorPerson.open(server.url, room, who, shared, ears));
      },
      stop: () => server.stop(),
    };
  },
};

/** The last frame that was read: everybody gets the same one. */
interface Shared {
  bytes: Buffer;
  read: ReturnType<typeof readStamped>;
}

class FloorPerson implements Person {
  readonly #who: number;
  readonly #shared: Shared;
  readonly #ears: Ears;
  readonly #acts = new Map<number, number>();
  #line: SocketIoLine | null = null;
  #shows = 0;

  private constructor(who: number, shared: Shared, ears: Ears) {
    this.#who = who;
    this.#shared = shared;
    this.#ears = ears;
  }

  static async open(url: string, room: string, who: number, shared: Shared, ears: Ears): Promise<FloorPerson> {
    const person = new FloorPerson(who, shared, ears);
    person.#line = await SocketIoLine.open(
      { url },
      { room },
      { ack: (id) => person.#answered(id), binary: (bytes) => person.#hear(bytes) },
    );
    return person;
  }

  get isOpen(): boolean {
    return this.#line?.isOpen === true;
  }

  get bytesIn(): number {
    return this.#line?.bytesIn ?? 0;
  }

  act(act: number): void {
    const id = this.#line?.askBinary('change', stampedNote(this.#who, act));
    if (id !== undefined) this.#acts.set(id, act);
  }

  show(): void {
    this.#line?.emitBinary('show', stampedShow(this.#who, this.#shows++));
  }

  close(): void {
    this.#line?.close();
  }

  #answered(id: number): void {
    const act = this.#acts.get(id);
    this.#acts.delete(id);
    if (act !== undefined) this.#ears.answered(this.#who, act, null);
  }

  #hear(bytes: Buffer): void {
    const shared = this.#shared;
    if (!shared.bytes.equals(bytes)) {
      shared.bytes = Buffer.from(bytes);
      shared.read = readStamped(bytes);
    }
    this.#ears.seen(this.#who, shared.read.changes);
    if (shared.read.shows > 0) this.#ears.presence(this.#who);
  }
}

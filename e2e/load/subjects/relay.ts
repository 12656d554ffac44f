import { fileURLToPath } from 'node:url';
import { ServerUnderLoad } from '../servers/ServerUnderLoad.ts';
import { SocketIoLine } from '../wire/SocketIoLine.ts';
import { inTurns } from './inTurns.ts';
import type { Ears, Person, Subject } from './Subject.ts';
import { readStamped, stampedNote, stampedShow } from './stamped.ts';

const ENTRY = fileURLToPath(new URL('../servers/relay.js', import.meta.url));
const AT_ONCE = 20;
/** Beside each message goes what its encryption began with. */
const IV = Buffer.alloc(12, 7);

/** A relay as Excalidraw's rooms have one. It answers nothing, keeps nothing, and reads nothing. */
export const relay: Subject = {
  name: 'relay as excalidraw-room',
  answers: false,
  start: async () => {
    const server = await ServerUnderLoad.start(ENTRY);
    let rooms = 0;
    return {
      server,
      gather: (people, ears) => {
        const room = `room-${rooms++}`;
        return inTurns(people, AT_ONCE, (who) => RelayPerson.open(server.url, room, who, ears));
      },
      stop: () => server.stop(),
    };
  },
};

class RelayPerson implements Person {
  readonly #who: number;
  readonly #room: string;
  readonly #ears: Ears;
  #line: SocketIoLine | null = null;
  #shows = 0;

  private constructor(room: string, who: number, ears: Ears) {
    this.#who = who;
    this.#room = room;
    this.#ears = ears;
  }

  static async open(url: string, room: string, who: number, ears: Ears): Promise<RelayPerson> {
    const person = new RelayPerson(room, who, ears);
    person.#line = await SocketIoLine.open({ url }, {}, { binary: (bytes) => person.#hear(bytes) });
    person.#line.emit('join-room', room);
    return person;
  }

  get isOpen(): boolean {
    return this.#line?.isOpen === true;
  }

  get bytesIn(): number {
    return this.#line?.bytesIn ?? 0;
  }

  act(act: number): void {
    this.#line?.emitPair('server-broadcast', this.#room, stampedNote(this.#who, act), IV);
  }

  show(): void {
    this.#line?.emitPair('server-volatile-broadcast', this.#room, stampedShow(this.#who, this.#shows++), IV);
  }

  close(): void {
    this.#line?.close();
  }

  #hear(bytes: Buffer): void {
    if (bytes.length <= IV.length) return;
    const { changes, shows } = readStamped(bytes);
    if (shows > 0) this.#ears.presence(this.#who);
    else this.#ears.seen(this.#who, changes);
  }
}

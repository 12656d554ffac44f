import * as encoding from 'lib0/encoding';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { noteAfter, noteId } from './note.ts';

const SYNC = 0;
const UPDATE = 2;
const AWARENESS = 1;

/** Writes as a Yjs client would whose document holds its own note only: what it sends is the same. */
export class YWriter {
  readonly #who: number;
  readonly #doc = new Y.Doc();
  readonly #awareness: Awareness;
  #update: Uint8Array | null = null;
  #shows = 0;

  constructor(who: number) {
    this.#who = who;
    this.#doc.clientID = 1_000_000 + who;
    this.#doc.on('update', (update: Uint8Array) => {
      this.#update = update;
    });
    this.#awareness = new Awareness(this.#doc);
  }

  /** The frame of an act; 0: the note as it is hung up. `before`: what stands before the type of a message. */
  act(act: number, before?: string): Uint8Array {
    this.#doc.getMap('notes').set(noteId(this.#who), noteAfter(this.#who, act));
    const update = this.#update ?? new Uint8Array();
    return encoding.encode((encoder) => {
      if (before !== undefined) encoding.writeVarString(encoder, before);
      encoding.writeVarUint(encoder, SYNC);
      encoding.writeVarUint(encoder, UPDATE);
      encoding.writeVarUint8Array(encoder, update);
    });
  }

  /** The frame that shows where one is, at another place each time. */
  show(before?: string): Uint8Array {
    this.#shows++;
    const cursor = { x: this.#shows % 1_000, y: this.#who % 1_000 };
    this.#awareness.setLocalState({ user: { name: `Person ${this.#who}` }, cursor });
    return encoding.encode((encoder) => {
      if (before !== undefined) encoding.writeVarString(encoder, before);
      encoding.writeVarUint(encoder, AWARENESS);
      encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(this.#awareness, [this.#doc.clientID]));
    });
  }

  /** Ends the timer that every awareness has. */
  end(): void {
    this.#awareness.destroy();
    this.#doc.destroy();
  }
}

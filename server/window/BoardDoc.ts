import * as Y from 'yjs';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { writeBoard } from '#shared/doc/writeBoard.ts';
import { stepTwoFrame, updateFrame } from './frames.ts';

const EMPTY_STATE_VECTOR_BYTES = 1;

/** The board's document while it is loaded. Written here and nowhere else; never stored. */
export class BoardDoc {
  readonly #doc: Y.Doc;
  #shown: PublicPart | null = null;
  #update: Uint8Array | null = null;
  /** The answer to a newcomer, encoded once until the next change. */
  #whole: Uint8Array | null = null;

  constructor(clientId: number) {
    this.#doc = new Y.Doc({ gc: true });
    this.#doc.clientID = clientId;
    this.#doc.on('update', (update: Uint8Array) => {
      this.#update = update;
      this.#whole = null;
    });
  }

  /** For reading. */
  get doc(): Y.Doc {
    return this.#doc;
  }

  /** Makes the document show a public part. Returns the one frame that says what changed, or null. */
  show(part: PublicPart, rev: number): Uint8Array | null {
    this.#update = null;
    writeBoard(this.#doc, this.#shown, part, rev);
    this.#shown = part;
    return this.#update === null ? null : updateFrame(this.#update);
  }

  /** The frame with everything a client with this state vector lacks. */
  answer(stateVector: Uint8Array): Uint8Array {
    if (stateVector.length > EMPTY_STATE_VECTOR_BYTES) {
      return stepTwoFrame(Y.encodeStateAsUpdate(this.#doc, stateVector));
    }
    this.#whole ??= stepTwoFrame(Y.encodeStateAsUpdate(this.#doc));
    return this.#whole;
  }

  destroy(): void {
    this.#doc.destroy();
  }
}

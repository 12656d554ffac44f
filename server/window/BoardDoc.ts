import * as Y from 'yjs';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { writeBoard } from '#shared/doc/writeBoard.ts';
import { stepTwoFrame, updateFrame } from './frames.ts';

const EMPTY_STATE_VECTOR_BYTES = 1;
/**
 * Every change leaves a trace in a document for as long as it lives, some 150 bytes each. So many are a busy day of a large
 * group, or somebody who comes and goes all the time.
 */
const MOST_TRACES = 100_000;

/** The board's document while it is loaded. Written here and nowhere else; never stored. */
export class BoardDoc {
  readonly #doc: Y.Doc;
  #shown: PublicPart | null = null;
  /** How much there was to write at first. */
  #unworn = 0;
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

  /** It holds so much of what was that a fresh one would be far smaller. */
  get isWorn(): boolean {
    return Y.getState(this.#doc.store, this.#doc.clientID) - this.#unworn > MOST_TRACES;
  }

  /** For reading. */
  get doc(): Y.Doc {
    return this.#doc;
  }

  /** Makes the document show a public part. Returns the one frame that says what changed, or null. */
  show(part: PublicPart, rev: number): Uint8Array | null {
    this.#update = null;
    writeBoard(this.#doc, this.#shown, part, rev);
    if (this.#shown === null) this.#unworn = Y.getState(this.#doc.store, this.#doc.clientID);
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

import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { stepTwoFrame, updateFrame } from './frames.ts';
import { readFrame } from './readFrame.ts';

const MUTATIONS = 50_000;

const hello = new Uint8Array([0, 0, 1, 0]);

it('reads the first question of a stock client, with and without a copy of its own', () => {
  const doc = new Y.Doc();
  doc.getMap('notes').set('a', 1);
  const vector = Y.encodeStateVector(doc);
  expect(readFrame(hello)).toEqual({ kind: 'ask', stateVector: new Uint8Array([0]) });
  expect(readFrame(new Uint8Array([0, 0, vector.length, ...vector]))).toEqual({ kind: 'ask', stateVector: vector });
});

it(`refuses or ignores ${MUTATIONS} mutated frames without a throw, and never takes a change for a question`, () => {
  const chance = seededRandom(11);
  const doc = new Y.Doc();
  doc.getMap('notes').set('a', 'b');
  const update = Y.encodeStateAsUpdate(doc);
  const frames = [hello, updateFrame(update), stepTwoFrame(update), new Uint8Array([3]), new Uint8Array([1, 1, 0])];
  const kinds: Record<string, number> = {};
  for (let n = 0; n < MUTATIONS; n++) {
    const bytes = [...(frames[n % frames.length] ?? [])];
    for (let flips = 0; flips < 3; flips++) {
      const at = Math.floor(chance() * (bytes.length + 1));
      const dice = chance();
      if (dice < 0.5) bytes[at] = Math.floor(chance() * 256);
      else if (dice < 0.75) bytes.splice(at, 1);
      else bytes.splice(at, 0, Math.floor(chance() * 256), Math.floor(chance() * 256));
    }
    const frame = readFrame(new Uint8Array(bytes));
    kinds[frame.kind] = (kinds[frame.kind] ?? 0) + 1;
    // Answering a question must not throw either, whatever the state vector says.
    if (frame.kind === 'ask') Y.encodeStateAsUpdate(doc, frame.stateVector);
  }
  expect(Object.keys(kinds).sort()).toEqual(['ask', 'ignore', 'refused']);
  expect(doc.getMap('notes').toJSON()).toEqual({ a: 'b' });
});

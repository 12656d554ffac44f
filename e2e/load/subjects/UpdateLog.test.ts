import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { updateFrame } from '../../../server/window/frames.ts';
import { actShown, noteAfter, whoseNote } from './note.ts';
import { UpdateLog } from './UpdateLog.ts';
import { updateIn } from './yFrames.ts';

/** A server's frames while people act: who, and which act of theirs. */
function framesOf(acts: readonly (readonly [who: number, act: number])[]): Buffer[] {
  const doc = new Y.Doc();
  const frames: Buffer[] = [];
  doc.on('update', (update: Uint8Array) => frames.push(Buffer.from(updateFrame(update))));
  for (const [who, act] of acts) doc.getMap('notes').set(`n${who}`, noteAfter(who, act));
  return frames;
}

const nowhere = () => ({ at: -1, notes: 0 });

it('a note tells the number of the act that left it so', () => {
  for (let act = 0; act < 50; act++) expect(actShown(noteAfter(31, act)), `act ${act}`).toBe(act);
  expect([whoseNote('n31'), whoseNote('anchor-3'), whoseNote('n3-2')]).toEqual([31, null, null]);
  expect([actShown(null), actShown({ text: 'Nobody’s', group: null })]).toEqual([null, null]);
});

it('every connection is told of the same changes, from frames that are read once', () => {
  const log = new UpdateLog();
  const frames = framesOf([
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 2],
  ]);
  const heard = [nowhere(), nowhere()].map((place) => frames.map((frame) => log.read(frame, place, updateIn)));
  expect(heard[0]).toEqual([[], [0, 0, 1], [1, 0, 1], [0, 1, 2]]);
  expect(heard[1]).toEqual(heard[0]);
});

it('acts that are shown together are told from what stood there before', () => {
  const doc = new Y.Doc();
  const log = new UpdateLog();
  doc.on('update', (update: Uint8Array) => {
    expect(log.read(Buffer.from(updateFrame(update)), nowhere(), updateIn)).toEqual([4, 0, 3]);
  });
  doc.transact(() => {
    for (const act of [1, 2, 3]) doc.getMap('notes').set('n4', noteAfter(4, act));
  });
  expect.assertions(1);
});

it('a frame with one other byte is not the frame that is known', () => {
  const log = new UpdateLog();
  const [frame = Buffer.alloc(0)] = framesOf([[0, 1]]);
  const changed = Buffer.from(frame);
  const digit = changed.indexOf('#1 ') + 1;
  changed[digit] = '3'.charCodeAt(0);
  expect(log.read(frame, nowhere(), updateIn)).toEqual([0, 0, 1]);
  let read = 0;
  log.read(changed, nowhere(), (bytes) => {
    read++;
    return updateIn(bytes);
  });
  expect(read).toBe(1);
});

it('a connection that missed a frame hears what the next one changed, and from what', () => {
  const log = new UpdateLog();
  const frames = framesOf([
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
  const first = nowhere();
  for (const frame of frames) log.read(frame, first, updateIn);
  const second = nowhere();
  expect(frames.filter((_, n) => n !== 1).map((frame) => log.read(frame, second, updateIn))).toEqual([
    [0, 0, 1],
    [0, 2, 3],
  ]);
});

import * as decoding from 'lib0/decoding';

const SYNC = 0;
const STEP_TWO = 1;
const UPDATE = 2;

/** Frames of y-websocket's protocol. Message types below 128 are one byte each. */
export const isUpdate = (frame: Buffer): boolean => frame[0] === SYNC && frame[1] === UPDATE;
export const isStepTwo = (frame: Buffer): boolean => frame[0] === SYNC && frame[1] === STEP_TWO;

/** The document's update in a step 2 or an update; a view of the same bytes. */
export function updateIn(frame: Buffer): Uint8Array {
  const decoder = decoding.createDecoder(frame.subarray(2));
  return decoding.readVarUint8Array(decoder);
}

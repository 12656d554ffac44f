export const TEXT = 1;
export const BINARY = 2;
const PONG = 10;
/** What a client sends is masked; nobody says the mask must be a secret from oneself. */
const MASK = [0x37, 0xfa, 0x21, 0x3d] as const;

/** A whole frame as a client sends it, shorter than 64 KiB. */
export function clientFrame(opcode: number, payload: Uint8Array): Buffer {
  const { length } = payload;
  if (length > 0xffff) throw new Error(`a frame of ${length} bytes`);
  const head = length < 126 ? 2 : 4;
  const frame = Buffer.allocUnsafe(head + 4 + length);
  frame[0] = 128 | opcode;
  frame[1] = 128 | (length < 126 ? length : 126);
  if (head === 4) frame.writeUInt16BE(length, 2);
  for (let n = 0; n < 4; n++) frame[head + n] = MASK[n] ?? 0;
  for (let n = 0; n < length; n++) frame[head + 4 + n] = (payload[n] ?? 0) ^ (MASK[n & 3] ?? 0);
  return frame;
}

export const PONG_FRAME = clientFrame(PONG, new Uint8Array());

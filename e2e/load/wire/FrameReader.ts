const CLOSE = 8;
const PING = 9;

export interface FrameEars {
  /** The bytes are gone after the call. */
  text(bytes: Buffer): void;
  binary(bytes: Buffer): void;
  ping(): void;
  close(): void;
}

/** Cuts a stream into the WebSocket frames a server sends: whole, not masked, not compressed. Throws on any other. */
export class FrameReader {
  readonly #ears: FrameEars;
  #rest: Buffer | null = null;

  constructor(ears: FrameEars) {
    this.#ears = ears;
  }

  /** Takes the next bytes of the stream; keeps a copy of what is not whole yet. */
  hear(chunk: Buffer): void {
    const bytes = this.#rest === null ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (;;) {
      const end = this.#frame(bytes, at);
      if (end === 0) break;
      at = end;
    }
    this.#rest = at === bytes.length ? null : Buffer.from(bytes.subarray(at));
  }

  /** Reads the frame at a place. Returns where the next one begins; 0: it is not all there yet. */
  #frame(bytes: Buffer, at: number): number {
    const left = bytes.length - at;
    if (left < 2) return 0;
    const first = bytes[at] ?? 0;
    const short = bytes[at + 1] ?? 0;
    if ((first & 0xf0) !== 0x80 || short > 127) throw new Error('a frame that was not asked for');
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (left < head) return 0;
    const length =
      short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
    if (left < head + length) return 0;
    this.#take(first & 15, bytes.subarray(at + head, at + head + length));
    return at + head + length;
  }

  #take(opcode: number, payload: Buffer): void {
    if (opcode === 2) this.#ears.binary(payload);
    else if (opcode === 1) this.#ears.text(payload);
    else if (opcode === PING) this.#ears.ping();
    else if (opcode === CLOSE) this.#ears.close();
  }
}

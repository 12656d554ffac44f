const HEADER = 12;
const RECORD = 16;

/** The same font file (TrueType or OpenType) without one of its tables. Offsets are moved, checksums stay true. */
export function withoutTable(font: Uint8Array, tag: string): Uint8Array {
  const from = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const records = Array.from({ length: from.getUint16(4) }, (_, i) => {
    const at = HEADER + i * RECORD;
    const name = String.fromCharCode(...font.subarray(at, at + 4));
    return { at, name, offset: from.getUint32(at + 8), length: from.getUint32(at + 12) };
  });
  const kept = records.filter((record) => record.name !== tag);
  if (kept.length === records.length) return font;

  const start = HEADER + kept.length * RECORD;
  const size = kept.reduce((sum, record) => sum + padded(record.length), start);
  const out = new Uint8Array(size);
  const to = new DataView(out.buffer);
  out.set(font.subarray(0, 4));
  to.setUint16(4, kept.length);
  const largestPower = 2 ** Math.floor(Math.log2(kept.length));
  to.setUint16(6, largestPower * 16);
  to.setUint16(8, Math.log2(largestPower));
  to.setUint16(10, kept.length * 16 - largestPower * 16);

  let offset = start;
  kept.forEach((record, i) => {
    const at = HEADER + i * RECORD;
    out.set(font.subarray(record.at, record.at + RECORD), at);
    to.setUint32(at + 8, offset);
    out.set(font.subarray(record.offset, record.offset + record.length), offset);
    offset += padded(record.length);
  });
  return out;
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

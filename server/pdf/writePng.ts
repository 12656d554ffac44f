import { crc32, deflateSync } from 'node:zlib';
import type { Raster } from './rasterPage.ts';

/** What every PNG begins with. */
export const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const INCHES_IN_METRE = 39.3701;
const EIGHT_BITS = 8;
const COLOURS = 2;
const METRES = 1;

/** The picture as a PNG. `dpi`: how large it is on paper; null leaves that open. Equal pictures give equal bytes. */
export function writePng(raster: Raster, dpi: number | null): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(raster.width, 0);
  head.writeUInt32BE(raster.height, 4);
  head[8] = EIGHT_BITS;
  head[9] = COLOURS;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...(dpi === null ? [] : [chunk('pHYs', density(dpi))]),
    chunk('IDAT', deflateSync(rowsOf(raster))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row without its fourth bytes, behind a zero: not filtered. */
function rowsOf({ width, height, stride, bytes }: Raster): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  let to = 0;
  for (let y = 0; y < height; y++) {
    to++;
    for (let from = y * stride; from < y * stride + width * 4; from += 4) {
      rows[to++] = bytes[from] ?? 0;
      rows[to++] = bytes[from + 1] ?? 0;
      rows[to++] = bytes[from + 2] ?? 0;
    }
  }
  return rows;
}

function density(dpi: number): Buffer {
  const perMetre = Math.round(dpi * INCHES_IN_METRE);
  const data = Buffer.alloc(9);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data[8] = METRES;
  return data;
}

/** One piece of a PNG, with its length and checksum. */
export function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { Logo } from '#shared/model/look.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { chunk, SIGNATURE } from '../pdf/writePng.ts';

const HEAD = 13;
/** Eight bits of red, green and blue, not interlaced. */
const FORM = [8, 2, 0, 0, 0];

/**
 * What a PNG is, if it is one that this program could have written (writePng): so much and no more, every byte accounted
 * for. Null: it is none. A stranger's file may hold any bytes, and whoever draws a page with them must not fail.
 */
export function ownPng(bytes: Uint8Array): Logo | null {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (png.length > LIMITS.logo.bytes) return null;
  const dataAt = SIGNATURE.length + 12 + HEAD;
  if (png.length < dataAt + 12) return null;
  const [width, height] = [png.readUInt32BE(SIGNATURE.length + 8), png.readUInt32BE(SIGNATURE.length + 12)];
  const fits = width >= 1 && height >= 1 && width <= LIMITS.logo.width && height <= LIMITS.logo.height;
  if (!fits) return null;
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(FORM, 8);
  const data = png.subarray(dataAt + 8, dataAt + 8 + png.readUInt32BE(dataAt));
  const whole = Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
  if (!whole.equals(png) || !holdsRows(data, width, height)) return null;
  return { hash: createHash('sha256').update(png).digest('hex'), width, height };
}

/** Whether the data are as many rows as there should be, none of them filtered. */
function holdsRows(data: Uint8Array, width: number, height: number): boolean {
  const row = 1 + 3 * width;
  try {
    const rows = inflateSync(data, { maxOutputLength: row * height });
    if (rows.length !== row * height) return false;
    for (let at = 0; at < rows.length; at += row) if (rows[at] !== 0) return false;
    return true;
  } catch {
    return false;
  }
}

import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chunk, SIGNATURE, writePng } from '../pdf/writePng.ts';
import { ownPng } from './ownPng.ts';

const picture = (width: number, height: number) =>
  writePng(
    { width, height, stride: width * 4, bytes: Uint8Array.from({ length: width * height * 4 }, (_, i) => i) },
    null,
  );

/** A PNG put together by hand. */
function made(width: number, height: number, data: Uint8Array, more: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    more,
    chunk('IDAT', Buffer.from(data)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a picture in a file that is brought in', () => {
  it('[LOOK-5] is taken as this program writes it', () => {
    expect(ownPng(picture(20, 10))).toMatchObject({
      width: 20,
      height: 10,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(ownPng(picture(640, 320))).toMatchObject({ width: 640, height: 320 });
    // What cannot be made smaller fits, too.
    const noise = Uint8Array.from(randomBytes(640 * 320 * 4));
    expect(ownPng(writePng({ width: 640, height: 320, stride: 2560, bytes: noise }, null))).not.toBeNull();
  });

  it('[LOOK-5] is refused one pixel past the limits, and with any bit changed', () => {
    expect(ownPng(picture(641, 10))).toBeNull();
    expect(ownPng(picture(10, 321))).toBeNull();
    const whole = picture(5, 4);
    for (let at = 0; at < whole.length; at++) {
      const spoilt = Uint8Array.from(whole);
      spoilt[at] = (spoilt[at] ?? 0) ^ 1;
      expect([at, ownPng(spoilt)]).toEqual([at, null]);
    }
    for (let length = 0; length < whole.length; length++) expect(ownPng(whole.subarray(0, length))).toBeNull();
    expect(ownPng(Buffer.concat([whole, Buffer.from('<script>')]))).toBeNull();
  });

  it('[LOOK-5] is refused where it says more than its pixels, or swells', () => {
    const rows = Buffer.alloc(4 * (1 + 3 * 5));
    expect(ownPng(made(5, 4, deflateSync(rows)))).not.toBeNull();
    expect(ownPng(made(5, 4, deflateSync(rows), chunk('tEXt', Buffer.from('Where\0at home'))))).toBeNull();
    expect(ownPng(made(5, 4, deflateSync(Buffer.alloc(200 * 1024 * 1024))))).toBeNull();
    expect(ownPng(made(5, 4, deflateSync(rows.subarray(1))))).toBeNull();
    expect(ownPng(made(5, 4, deflateSync(rows.fill(4, 0, 1))))).toBeNull();
    expect(ownPng(made(5, 4, Buffer.from('nothing')))).toBeNull();
  });
});

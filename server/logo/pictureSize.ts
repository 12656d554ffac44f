import { LIMITS } from '#shared/rules/limits.ts';
import { LogoRefusal } from './LogoRefusal.ts';
import { svgSize } from './svgSize.ts';

/** What a picture says of itself before anybody decodes it. */
export interface PictureSize {
  readonly kind: 'png' | 'jpg' | 'svg';
  /** In pixels; of an SVG in its own units. */
  readonly width: number;
  readonly height: number;
  /** What may be drawn: an SVG written anew out of what it may hold, anything else as it came. */
  readonly bytes: Uint8Array;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
/** Where a PNG says how large it is. */
const PNG_HEAD = { least: 33, width: 16, height: 20 };

/**
 * The kind and size of a picture out of its first bytes, whatever its sender calls it. Refuses (LogoRefusal): kind, broken,
 * pixels, shape, unsafe. Nothing is decoded: a picture of a few bytes may be gigapixels.
 */
export function pictureSize(bytes: Uint8Array): PictureSize {
  const size = sizeIn(bytes);
  const { side, pixels, ratio } = LIMITS.logo;
  const { kind, width, height } = size;
  if (!(width > 0 && height > 0 && Number.isFinite(width * height))) throw new LogoRefusal('broken');
  if (kind !== 'svg' && (width > side || height > side || width * height > pixels)) throw new LogoRefusal('pixels');
  if (width / height > ratio || height / width > ratio) throw new LogoRefusal('shape');
  return size;
}

function sizeIn(bytes: Uint8Array): PictureSize {
  const begins = (sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte);
  if (begins(PNG)) return pngSize(bytes);
  if (begins(JPEG)) return jpegSize(bytes);
  return svgSize(bytes);
}

function pngSize(bytes: Uint8Array): PictureSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PNG_HEAD.least || Buffer.from(bytes.subarray(12, 16)).toString('latin1') !== 'IHDR')
    throw new LogoRefusal('broken');
  return { kind: 'png', width: view.getUint32(PNG_HEAD.width), height: view.getUint32(PNG_HEAD.height), bytes };
}

/** From marker to marker until one tells the frame. */
function jpegSize(bytes: Uint8Array): PictureSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at++;
    else if (isFrame(marker))
      return { kind: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7), bytes };
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  throw new LogoRefusal('broken');
}

/** Start of frame, but for the tables and the reserved that lie between them. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

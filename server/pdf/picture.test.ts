import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { ownPng } from '../logo/ownPng.ts';
import { pictureSize } from '../logo/pictureSize.ts';
import { createPdfPress } from './pdfPress.ts';
import { TEST_KITCHEN } from './testing/sheets.ts';
import { writePng } from './writePng.ts';

const SLOW = 120_000;
const press = createPdfPress({ timeoutMs: SLOW });
afterAll(() => press.close());

interface Read {
  readonly width: number;
  readonly height: number;
  readonly perMetre: number | null;
  pixel(x: number, y: number): number[];
}

/** Reads a PNG of three colours and no filters. */
function readPng(png: Uint8Array): Read {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const head = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const pixel = (x: number, y: number) => [...rows.subarray(y * (width * 3 + 1) + 1 + x * 3).subarray(0, 3)];
  return { width, height, perMetre: chunks.get('pHYs')?.readUInt32BE(0) ?? null, pixel };
}

describe('the canvas as a picture', { timeout: SLOW }, () => {
  it('[CANVAS-8] is 1920 wide for screens, and A4 at 300 dots per inch for print', async () => {
    const screen = readPng((await press.picture(TEST_KITCHEN, 'screen')).bytes);
    expect([screen.width, screen.height, screen.perMetre]).toEqual([1920, 1358, null]);
    const print = readPng((await press.picture(TEST_KITCHEN, 'print')).bytes);
    expect([print.width, print.height, print.perMetre]).toEqual([3508, 2480, 11811]);
    for (const { pixel, width, height } of [screen, print]) {
      expect(pixel(2, 2)).toEqual([255, 255, 255]);
      const colours = new Set<string>();
      for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += 2) colours.add(pixel(x, y).join());
      // The tabs of the boxes in their colours, red first, and the ink.
      for (const tint of ['255,214,92', '166,220,247', '242,164,129', '195,235,155', '31,26,22'])
        expect(colours).toContain(tint);
    }
  });

  it('[LOOK-5] carries the logo and the accent of the community', async () => {
    const svg = `<svg viewBox="0 0 30 10"><path fill="#123456" d="M0 0h30v10H0z"/></svg>`;
    const bytes = new TextEncoder().encode(svg);
    const logo = await press.logo(pictureSize(bytes));
    const found = ownPng(logo);
    expect(found).not.toBeNull();
    const sheet = { ...TEST_KITCHEN, logo: found, accent: '#c2187a' };
    const coloursOf = (png: Uint8Array) => {
      const { pixel, width, height } = readPng(png);
      const colours = new Set<string>();
      for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += 2) colours.add(pixel(x, y).join());
      return ['18,52,86', '194,24,122'].map((colour) => colours.has(colour));
    };
    expect(coloursOf((await press.picture(sheet, 'screen', { logo })).bytes)).toEqual([true, true]);
    // The same sheet without the bytes, and a sheet without either.
    expect(coloursOf((await press.picture(sheet, 'screen')).bytes)).toEqual([false, true]);
    expect(coloursOf((await press.picture(TEST_KITCHEN, 'screen')).bytes)).toEqual([false, false]);
  });

  it('[LOOK-2] draws a logo as programs write it: styles, gradients, clips, links and what is theirs alone', async () => {
    const svg = `<svg viewBox="0 0 30 10"><metadata><rdf:a/></metadata><style>.a{fill:#123456}.b{clip-path:url(#c)}</style>
      <defs><linearGradient id="g"><stop stop-color="#ff0000"/></linearGradient><path id="p" d="M0 0h10v10H0z"/></defs>
      <clipPath id="c"><use xlink:href="#p"/></clipPath><g class="b"><path class="a" d="M0 0h20v10H0z"/></g>
      <use href="#p" transform="translate(20)" style="fill:url(#g)"/></svg>`;
    const { pixel } = readPng(await press.logo(pictureSize(new TextEncoder().encode(svg))));
    expect([pixel(100, 100), pixel(320, 100), pixel(540, 100)]).toEqual([
      [18, 52, 86],
      [255, 255, 255],
      [255, 0, 0],
    ]);
  });

  it('[CANVAS-8] is the same for the same canvas', async () => {
    const other = createPdfPress({ timeoutMs: SLOW });
    const [a, b] = [await press.picture(TEST_KITCHEN, 'screen'), await other.picture(TEST_KITCHEN, 'screen')];
    expect(Buffer.compare(a.bytes, b.bytes)).toBe(0);
    await other.close();
  });
});

it('a PNG takes rows that are longer than the picture', () => {
  const bytes = Uint8Array.from([1, 2, 3, 0, 4, 5, 6, 0, 99, 99, 7, 8, 9, 0, 10, 11, 12, 0, 99, 99]);
  const { pixel } = readPng(writePng({ width: 2, height: 2, stride: 10, bytes }, null));
  expect([pixel(0, 0), pixel(1, 0), pixel(0, 1), pixel(1, 1)]).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [10, 11, 12],
  ]);
});

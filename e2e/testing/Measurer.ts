import type { Page } from '@playwright/test';
import { type Camera, settles } from '../screenshots/Album.ts';
import { covered } from './measures/covered.ts';
import { cutOff } from './measures/cutOff.ts';
import { type Dress, dress } from './measures/dress.ts';
import { sticksOut } from './measures/sticksOut.ts';
import { tooSmall } from './measures/tooSmall.ts';

type Face = 'phone' | 'facilitator' | 'screen';

/** Widths and heights of each face, px. */
const SIZES: Readonly<Record<Face, readonly (readonly [number, number])[]>> = {
  phone: [
    [280, 640],
    [360, 640],
    [390, 844],
    [768, 1024],
  ],
  facilitator: [
    [360, 640],
    [800, 600],
    [1024, 768],
    [1440, 900],
  ],
  screen: [
    [800, 600],
    [1024, 768],
    [1920, 1080],
    [3840, 2160],
  ],
};
/**
 * What is looked for, and in which dress: long words push out and are cut, the right side is where things are forgotten, and
 * what lies on what is told as it is. Nobody presses anything on the screen: it is looked at as it is.
 */
const LOOKS: Readonly<Record<Face, readonly (readonly [Dress, readonly (() => string[])[]])[]>> = {
  phone: [
    ['plain', [covered, cutOff]],
    ['long', [sticksOut, cutOff]],
    ['rtl', [sticksOut]],
  ],
  facilitator: [
    ['plain', [covered, cutOff]],
    ['long', [sticksOut, cutOff]],
    ['rtl', [sticksOut]],
  ],
  screen: [['plain', [sticksOut, covered, cutOff, tooSmall]]],
};

/** All looks at a face, in the page and in one go, so that nothing moves meanwhile. */
const looks = (face: Face): string =>
  `(() => [${LOOKS[face]
    .map(
      ([as, finds]) => `(() => {
        const undress = (${dress})('${as}');
        try {
          return [${finds}].flatMap((find) => find()).map((one) => '${as}: ' + one);
        } finally {
          undress();
        }
      })()`,
    )
    .join()}].flat())()`;

/** Holds every face to several sizes, with long words and from the right, and remembers what was wrong. */
export class Measurer implements Camera {
  readonly isSlow = true;
  readonly found: Record<string, string[]> = {};
  looks = 0;
  readonly #pages: Readonly<Record<Face, Page>>;

  constructor(pages: Readonly<Record<Face, Page>>) {
    this.#pages = pages;
  }

  async takes(moment: string, only?: string): Promise<void> {
    const faces = (['phone', 'facilitator', 'screen'] as const).filter((face) => !only || face === only);
    await Promise.all(faces.map((face) => this.#measures(moment, face)));
  }

  async #measures(moment: string, face: Face): Promise<void> {
    const page = this.#pages[face];
    const before = page.viewportSize();
    await settles(page);
    for (const [width, height] of SIZES[face]) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const found = await page.evaluate<string[]>(looks(face));
      this.looks += LOOKS[face].length;
      if (found.length > 0) this.found[`${moment} ${face} ${width}`] = found;
    }
    if (before) await page.setViewportSize(before);
  }
}

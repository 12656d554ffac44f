import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { wordsIn } from '../words.ts';
import type { Cast } from './Cast.ts';

export const ALL = 'docs/pictures/all';
/** The pictures that the README shows, by the name of the moment and the face. */
const BEST = new Set([
  'cluster-facilitator',
  'solo-phone',
  'solo-screen',
  'canvas-facilitator',
  'vote-phone',
  'forces-facilitator',
  'leader-facilitator',
  'home-laptop',
  'thumbs-screen',
  'discuss-facilitator',
]);

export const FACES = {
  facilitator: { viewport: { width: 1440, height: 900 } },
  screen: { viewport: { width: 1920, height: 1080 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  laptop: { viewport: { width: 1280, height: 800 } },
} as const satisfies Record<string, BrowserContextOptions>;

/** A step that was just taken may still be on its way, and its view still to be loaded: for so many frames nothing may change. */
const SETTLED_FRAMES = 20;

/** Whatever looks at every face at a moment, or at one of them. */
export interface Camera {
  /** Looks longer than what it looks at may last: what would run away is held for it. */
  readonly isSlow: boolean;
  readonly takes: (moment: string, only?: string) => Promise<void>;
}

/** In the page: resolves once its main part has words, and the same ones for some frames; the clock may go on. */
const isSettled = (frames: number) =>
  new Promise<void>((resolve) => {
    let before = '';
    let same = 0;
    const look = () => {
      const now = (document.querySelector('main')?.textContent ?? '').replace(/\d/g, '').trim();
      same = now !== '' && now === before ? same + 1 : 0;
      before = now;
      if (same < frames) requestAnimationFrame(look);
      else resolve();
    };
    look();
  });

/** Pictures are taken when nothing moves any more. */
export async function settles(page: Page): Promise<void> {
  await page.evaluate(isSettled, SETTLED_FRAMES);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(
      document
        .getAnimations()
        .filter((a) => a.effect?.getComputedTiming().endTime !== Infinity)
        .map((a) => a.finished.catch(() => {})),
    );
  });
}

/** One look: a board played from the lobby to its end, with every face photographed in every phase. */
export class Album implements Camera {
  readonly isSlow = false;
  readonly #pages: Readonly<Record<string, Page>>;
  readonly #suffix: string;
  constructor(pages: Readonly<Record<string, Page>>, suffix: string) {
    this.#pages = pages;
    this.#suffix = suffix;
  }
  async takes(moment: string, only?: string): Promise<void> {
    for (const [face, page] of Object.entries(this.#pages)) {
      if (only && face !== only) continue;
      await page.bringToFront();
      await settles(page);
      const name = `${moment}-${face}`;
      await page.screenshot({ path: `${ALL}/${name}${this.#suffix}.png` });
      if (!this.#suffix && BEST.has(name)) await page.screenshot({ path: `docs/pictures/${name}.png` });
    }
  }
}

/** Everybody who is photographed, in front of their page. */
export async function open(
  browser: Browser,
  cast: Cast,
  base: string,
  more: BrowserContextOptions,
  language: 'en' | 'fr',
) {
  const say = wordsIn(language);
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  const at = async (face: keyof typeof FACES, link: string) => {
    const context = await browser.newContext({ ...FACES[face], ...more, locale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(link);
    return page;
  };
  const facilitator = await at('facilitator', cast.links.facilitator);
  const screen = await at('screen', cast.links.screen);
  await screen.getByRole('button', { name: say('screen.start') }).click();
  const joined = async (face: 'phone' | 'laptop', name: string) => {
    const page = await at(face, `${base}/b/${cast.code}`);
    await page.getByRole('textbox').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: say('me.name') })).toBeVisible();
    return page;
  };
  return { facilitator, screen, phone: await joined('phone', 'Zoe Lind'), laptop: await joined('laptop', 'Ida Krog') };
}

interface Look {
  readonly suffix: string;
  readonly language: 'en' | 'fr';
  readonly more: BrowserContextOptions;
}

const [width = 0, height = 0] = (process.env.PICTURES_AT ?? '').split('x').map(Number);

/** The looks that are taken: file ending, language, colours. `PICTURES_AT=800x600`: every face in a window of that size instead. */
export const LOOKS: readonly Look[] =
  width > 0
    ? [{ suffix: `-${width}`, language: 'en', more: { viewport: { width, height } } }]
    : [
        { suffix: '', language: 'en', more: {} },
        { suffix: '-dark', language: 'en', more: { colorScheme: 'dark' } },
        { suffix: '-fr', language: 'fr', more: {} },
      ];

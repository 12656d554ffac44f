import type { Page } from '@playwright/test';
import { type Camera, settles } from '../screenshots/Album.ts';

/** Widths and heights of each face, px. */
const SIZES = {
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
} as const;

/** In the page: as if its words were half as long again, or written from the right, what sticks out of it sideways. */
export function measure(as: 'plain' | 'long' | 'rtl'): string[] {
  const root = document.documentElement;
  const undo: (() => void)[] = [];
  if (as === 'rtl') {
    const { dir } = root;
    root.dir = 'rtl';
    undo.push(() => {
      root.dir = dir;
    });
  } else if (as === 'long') {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      // What people wrote is as long as it is; digits have their places.
      if (!/\p{L}{2}/u.test(text) || node.parentElement?.closest('[dir=auto], svg, .digits')) continue;
      const more = `${text} ${'ëẅï ä '.repeat(text.length)}`.slice(0, Math.ceil(text.length * 1.4)).trimEnd();
      const one = node;
      one.nodeValue = more;
      undo.push(() => {
        one.nodeValue = text;
      });
    }
  }
  const found: string[] = [];
  const { clientWidth } = root;
  if (root.scrollWidth > clientWidth) found.push(`the page is ${root.scrollWidth} wide`);
  const scrolls = (element: Element): boolean => {
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
    }
    return false;
  };
  for (const element of document.querySelectorAll('button, a, input, textarea, h1, h2, h3')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || !element.checkVisibility() || element.closest('.visually-hidden, [aria-hidden=true]'))
      continue;
    const out = Math.max(-box.left, box.right - clientWidth);
    if (out > 1 && box.width > 1 && !scrolls(element))
      found.push(
        `${element.tagName} ${element.className} ${(element.textContent ?? '').slice(0, 30)}: ${Math.round(out)} px out`,
      );
  }
  for (const back of undo) back();
  return found;
}

/** Holds every face to several sizes, with long words and from the right, and remembers what stuck out. */
export class Measurer implements Camera {
  readonly isSlow = true;
  readonly found: Record<string, string[]> = {};
  looks = 0;
  readonly #pages: Readonly<Record<keyof typeof SIZES, Page>>;

  constructor(pages: Readonly<Record<keyof typeof SIZES, Page>>) {
    this.#pages = pages;
  }

  async takes(moment: string, only?: string): Promise<void> {
    const faces = (['phone', 'facilitator'] as const).filter((face) => !only || face === only);
    await Promise.all(faces.map((face) => this.#measures(moment, face)));
  }

  async #measures(moment: string, face: keyof typeof SIZES): Promise<void> {
    const page = this.#pages[face];
    const before = page.viewportSize();
    await settles(page);
    for (const [width, height] of SIZES[face]) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      for (const as of ['long', 'rtl'] as const) {
        const found = await page.evaluate(measure, as);
        this.looks++;
        if (found.length > 0) this.found[`${moment} ${face} ${width} ${as}`] = found;
      }
    }
    if (before) await page.setViewportSize(before);
  }
}

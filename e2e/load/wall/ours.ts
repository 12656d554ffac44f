import type { Page } from '@playwright/test';
import type { Crowd } from './Crowd.ts';
import type { Drag } from './drags.ts';
import type { Scene } from './watchWall.ts';

export const LAPTOP = { viewport: { width: 1440, height: 900 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

interface Way {
  readonly crowd: Crowd;
  readonly drags: readonly Drag[];
  readonly notes: number;
  /** Only the acts: nobody is shown while carrying. */
  readonly silent?: boolean;
}

/** In the page: how many notes are at least partly in view. */
export const notesInView = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[data-note], .pages__page .note')].filter((note) => {
        const { top, left, bottom, right, width } = note.getBoundingClientRect();
        return width > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
      }).length,
  );

const whole = (page: Page, notes: number) =>
  page.waitForFunction((wanted) => document.querySelectorAll('.note').length >= wanted, notes, { timeout: 60_000 });

const scene = (name: string, device: Scene['device'], { crowd, drags, silent }: Way, open: Scene['open']): Scene => ({
  name,
  device,
  open,
  inView: notesInView,
  happens: () => crowd.carries(drags, silent),
  changes: () => crowd.moved,
});

/** Whoever leads, on a laptop; `zoomOut`: as far out as it goes. */
export const facilitatorsWall = (way: Way, name = 'facilitator', zoomOut = false): Scene =>
  scene(name, LAPTOP, way, async (page) => {
    await page.goto(way.crowd.links.facilitator);
    await whole(page, way.notes);
    if (zoomOut) for (let n = 0; n < 7; n++) await page.locator('.wall__zoom button').first().click();
    await settled(page);
  });

/** Somebody with a phone. */
export const participantsWall = (way: Way, name = 'participant'): Scene =>
  scene(name, PHONE, way, async (page) => {
    await page.goto(way.crowd.links.participant);
    await page.locator('input').first().fill('Ana');
    await page.keyboard.press('Enter');
    await whole(page, way.notes);
    await settled(page);
  });

/** The screen for the room. */
export const screensWall = (way: Way, name = 'screen'): Scene =>
  scene(name, { viewport: { width: 1920, height: 1080 } }, way, async (page) => {
    await page.goto(way.crowd.links.screen);
    await whole(page, way.notes);
    await settled(page);
  });

/** Until nothing has moved for two seconds: chunks are fetched ahead, fonts come. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.waitForTimeout(2000);
};

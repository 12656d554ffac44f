import { mkdirSync } from 'node:fs';
import { test } from '@playwright/test';
import { ALL, Album, FACES, LOOKS, open } from './Album.ts';
import { Cast } from './Cast.ts';
import { playWorkshop } from './playWorkshop.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });
mkdirSync(ALL, { recursive: true });

for (const { suffix, language, more } of LOOKS) {
  test(`every face in every phase${suffix}`, async ({ browser, baseURL }) => {
    const base = baseURL ?? '';
    const cast = await Cast.on(base, language);
    const pages = await open(browser, cast, base, more, language);
    await playWorkshop(cast, new Album(pages, suffix), pages.phone, language);
    cast.leaves();
  });
}

test('the home page', async ({ browser, baseURL }) => {
  for (const [face, options] of [
    ['laptop', FACES.facilitator],
    ['phone', FACES.phone],
  ] as const) {
    const context = await browser.newContext({ ...options, locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await page.getByRole('textbox').first().fill('Testing community');
    await new Album({ [face]: page }, '').takes('home');
    await context.close();
  }
});

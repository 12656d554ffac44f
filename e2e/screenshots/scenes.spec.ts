import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import { savedFile } from '../people/savedFile.ts';
import { Wall } from '../people/Wall.ts';
import { BadLine } from '../testing/BadLine.ts';
import { newId } from '../testing/openLine.ts';
import { wordsIn } from '../words.ts';
import { ALL, type Camera, FACES, open, settles } from './Album.ts';
import { Cast } from './Cast.ts';
import { GROUPS, NOTES } from './content.ts';
import { playWorkshop } from './playWorkshop.ts';

/** Moments that no run through a workshop comes by: hands at work, a line that is gone, a room with nobody in it. */
test.describe.configure({ timeout: 240_000 });
mkdirSync(ALL, { recursive: true });
const say = wordsIn('en');

async function lead(browser: Browser, link: string, more: BrowserContextOptions = {}) {
  const context = await browser.newContext({ ...FACES.facilitator, ...more, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

/** A wall with three groups, and a few notes in none. */
async function clustered(base: string): Promise<Cast> {
  const cast = await Cast.on(base);
  await cast.facilitator.does('board.start', {});
  await cast.facilitator.does('clock.start', {});
  for (const prompt of ['vision', 'reach', 'importance'] as const) await cast.writes(prompt, NOTES[prompt]);
  await cast.next();
  await cast.next();
  for (const [name, beginnings] of GROUPS) {
    const group = newId<GroupId>();
    const notes: NoteId[] = [];
    for (const beginning of beginnings) notes.push(await cast.note(beginning));
    await cast.people[0]?.does('group.form', { group, notes });
    await cast.people[0]?.does('group.name', { group, name });
  }
  return cast;
}

/** Lifts a note and holds it over the free place of a group. */
async function carries(page: Page, text: string, name: string): Promise<void> {
  const wall = new Wall(page, say);
  const group = page.getByRole('application').getByRole('region').filter({ hasText: name });
  await wall.note(text).hover();
  await page.mouse.down();
  const { x, y, width, height } = (await group.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height - 60, { steps: 14 });
}

for (const [suffix, more] of [
  ['', {}],
  ['-dark', { colorScheme: 'dark' }],
] as const) {
  test(`notes in two hands${suffix}`, async ({ browser, baseURL }) => {
    const cast = await clustered(baseURL ?? '');
    const page = await lead(browser, cast.links.facilitator, more);
    const wall = new Wall(page, say);
    await expect(wall.note('Release on')).toBeVisible();
    const samir = cast.people.find(({ name }) => name.startsWith('Samir'));
    samir?.isAt({ doing: 'dragging', note: await cast.note('Release on') });
    await carries(page, 'Ten teams', GROUPS[2][0]);
    await settles(page);
    await page.screenshot({ path: `${ALL}/scene-hands${suffix}.png` });
    await page.mouse.up();
    cast.leaves();
  });
}

test('the line is gone', async ({ browser, baseURL }) => {
  const cast = await clustered(baseURL ?? '');
  const line = await BadLine.to(baseURL ?? '', {});
  const page = await lead(browser, cast.links.facilitator.replace(/^https?:\/\/[^/]+/, line.url));
  const wall = new Wall(page, say);
  await expect(wall.note('Release on')).toBeVisible();
  line.stall();
  line.cut();
  await expect(page.getByRole('button', { name: say('link.tryNow') })).toBeVisible({ timeout: 20_000 });
  for (const [text, name] of [
    ['Ten teams', GROUPS[2][0]],
    ['Release on', GROUPS[0][0]],
  ] as const) {
    await carries(page, text, name);
    await page.mouse.up();
  }
  await settles(page);
  await page.screenshot({ path: `${ALL}/scene-offline.png` });
  line.close();
  cast.leaves();
});

test('nobody is here yet', async ({ browser, baseURL }) => {
  const page = await lead(browser, baseURL ?? '');
  await page.getByRole('textbox').first().fill('Testing community');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: say('lead.empty') })).toBeVisible();
  await settles(page);
  await page.screenshot({ path: `${ALL}/scene-nobody.png` });
});

test('the canvas on paper', async ({ browser, baseURL }) => {
  const cast = await Cast.on(baseURL ?? '');
  const { facilitator, phone } = await open(browser, cast, baseURL ?? '', {}, 'en');
  const noCamera: Camera = { isSlow: false, takes: async () => {} };
  await playWorkshop(cast, noCamera, phone, 'en');
  const pdf = await savedFile(facilitator, () => facilitator.getByRole('button', { name: say('me.savePdf') }).click());
  writeFileSync(`${ALL}/scene-canvas.pdf`, pdf);
  cast.leaves();
});

import { readFile } from 'node:fs/promises';
import { expect, test } from './people.ts';
import { say } from './words.ts';

/** A file is made by a worker that has to start first: on a busy machine that takes its time. */
const MAKING_MS = 60_000;

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path fill="#123456" d="M0 0h30v10H0z"/></svg>';

test('[REPORT-9] [CANVAS-8] [LOOK-3] everybody takes home what they like, while the board runs', async ({ room }) => {
  test.setTimeout(3 * MAKING_MS);
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing community');
  await hannah.starts();
  await hannah.presses('lead.more');
  await hannah.page.getByRole('menuitem', { name: say('lead.settings') }).click();
  const settings = hannah.page.getByRole('dialog', { name: say('lead.settings') });
  const [chooser] = await Promise.all([
    hannah.page.waitForEvent('filechooser'),
    settings.getByRole('button', { name: say('settings.logo.choose') }).click(),
  ]);
  await chooser.setFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(LOGO) });
  const logo = settings.getByRole('img', { name: say('settings.logo.alt') });
  await expect(logo).toBeVisible({ timeout: MAKING_MS });
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  const ana = await room.participant('phone');
  await ana.joins(code, 'Ana');
  const { page } = ana;
  await page.getByRole('button', { name: say('me.menu') }).click();
  await ana.presses('exports.more');
  const sheet = page.getByRole('dialog', { name: say('exports.title') });
  await expect(sheet.getByText(say('exports.running'))).toBeVisible();

  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: MAKING_MS }),
      sheet.getByRole('button', { name: say('exports.saveOne', { name }), exact: true }).click(),
    ]);
    await expect(sheet.getByText(say('exports.saved', { name }))).toBeVisible();
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const report = await saved(say('exports.report'));
  expect(report.name).toMatch(/^Testing community, report .*\.pdf$/);
  expect(report.bytes.toString('latin1', 0, 5)).toBe('%PDF-');
  const picture = await saved(say('exports.png'));
  expect(picture.name).toMatch(/^Testing community .*\.png$/);
  expect(picture.bytes.readUInt32BE(16)).toBe(1920);
  const file = JSON.parse((await saved(say('exports.json'))).bytes.toString());
  expect(file.look.logo).toMatchObject({ width: 640, height: 213 });
});

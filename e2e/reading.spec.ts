import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from './people.ts';
import { audit } from './testing/Auditor.ts';
import { say } from './words.ts';

/** Canvas and minutes keep up within seconds. */
const LATER = { timeout: 10_000 };

/** A page of somebody else's, with the `<iframe>` in it. */
async function wiki(code: string) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Wiki</title><h1>Our communities</h1>${code}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is never a string.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test('[READ-1] [READ-4] [READ-5] a link is made, read by, shown within another page, and revoked', async ({
  room,
  browser,
  baseURL,
}) => {
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing community');
  await hannah.page.getByRole('button', { name: code }).click();
  const sheet = hannah.page.getByRole('dialog', { name: say('lead.share') });
  await sheet.getByRole('button', { name: say('lead.reading.make') }).click();
  await sheet.getByRole('switch', { name: new RegExp(say('lead.reading.frame')) }).check();
  // The share panel may offer an address of the network: the test stays on this machine.
  const given = await sheet.getByRole('textbox', { name: say('lead.reading.code') }).inputValue();
  const frameCode = given.replace(/src="https?:\/\/[^/]+/, `src="${baseURL}`);
  const link = (/src="([^"]+)"/.exec(frameCode)?.[1] ?? '').replace('/embed/', '/see/');

  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
  const reader: Page = await context.newPage();
  await reader.goto(link);
  await expect(reader.getByRole('heading', { level: 1, name: 'Testing community' })).toBeVisible();
  expect(new URL(reader.url()).hash).toBe('');
  expect(await audit(reader)).toEqual([]);

  // Whoever looks at the wiki has no cookie of ours, and keeps none.
  const page = await wiki(frameCode);
  const visitor = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await visitor.goto(page.url);
  const shown = visitor.frameLocator('iframe');
  await expect(shown.getByText(say('canvas.box.vision'))).toBeVisible();
  expect(await visitor.context().cookies()).toEqual([]);
  // No other page of ours is shown there.
  const blocked: (Frame | null)[] = [];
  const elsewhere = await wiki(frameCode.replace('/embed/', '/see/'));
  const other = await visitor.context().newPage();
  other.on('requestfailed', (request) => blocked.push(request.frame()));
  await other.goto(elsewhere.url);
  await expect.poll(() => blocked.length).toBeGreaterThan(0);
  await expect(other.frameLocator('iframe').getByText(say('canvas.box.vision'))).toBeHidden();

  await hannah.page.keyboard.press('Escape');
  await hannah.starts();
  await expect(reader.getByText(say('read.live'))).toBeVisible(LATER);
  await expect(shown.getByText(/Made in the middle/)).toBeVisible(LATER);

  await hannah.page.getByRole('button', { name: code }).click();
  await sheet.getByRole('button', { name: say('lead.reading.revoke'), exact: true }).click();
  const asks = hannah.page.getByRole('dialog', { name: say('lead.reading.revoke.ask') });
  await asks.getByRole('button', { name: say('lead.reading.revoke'), exact: true }).click();
  await expect(reader.getByRole('heading', { name: say('read.revoked') })).toBeVisible(LATER);
  await expect(shown.getByRole('heading', { name: say('read.revoked') })).toBeVisible(LATER);
  page.close();
  elsewhere.close();
  await context.close();
  await visitor.context().close();
});

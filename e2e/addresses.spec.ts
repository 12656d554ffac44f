import type { BrowserContext, Page } from '@playwright/test';
import { hitsIn } from '../server/testing/canaries/spellings.ts';
import { expect, test } from './people.ts';

const DRAFT = 'Written by a canary, for nobody yet';

/** Every address a browser asks for or says it comes from, and all its pages print for developers. */
function listen(context: BrowserContext): readonly string[] {
  const said: string[] = [];
  context.on('request', (request) => said.push(request.url(), request.headers().referer ?? ''));
  // What is asked of a WebSocket is no request to the browser's own tools.
  const follow = (page: Page) => void page.on('websocket', (socket) => said.push(socket.url()));
  context.pages().forEach(follow);
  context.on('page', follow);
  context.on('console', (message) => said.push(message.text()));
  return said;
}

/** The secrets a browser was given: one for each board and face. */
async function secretsOf(context: BrowserContext): Promise<[string, string][]> {
  const cookies = (await context.cookies()).filter(({ name }) => name.includes('fika-'));
  return cookies.map(({ name, value }) => [name, value]);
}

const addressOf = (page: Page) => page.evaluate(() => [window.location.href, document.referrer].join(' '));

test('no address holds a secret or a word, and none stays in the bar', async ({ room }) => {
  const hannah = await room.facilitator();
  const ada = await room.participant('phone');
  const heard = [hannah, ada].map(({ context }) => listen(context));
  const code = await hannah.opensBoard('Testing community');
  const screen = await hannah.opensScreen();
  await ada.joins(code, 'Ada');
  await hannah.starts();
  await ada.writes('prompt.vision', DRAFT);
  await hannah.page.reload();
  await hannah.goesOn('phase.share');
  await ada.sees(DRAFT);

  const secrets = new Map([...(await secretsOf(hannah.context)), ...(await secretsOf(ada.context))]);
  // The facilitator's, the screen's and Ada's.
  expect(secrets.size).toBe(3);
  const shown = await Promise.all([hannah.page, screen.page, ada.page].map(addressOf));
  const said = [...heard.flat(), ...shown];
  expect(said.filter((address) => address.includes('/api/boards')).length).toBeGreaterThan(2);
  expect(said.filter((address) => address.startsWith('ws://')).length).toBeGreaterThan(2);
  expect(hitsIn(Buffer.from(said.join('\n')), new Map([...secrets, ['a draft', DRAFT]]))).toEqual([]);
});

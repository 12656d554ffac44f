import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReadingLink } from '#shared/model/board.ts';
import type { ReaderId } from '#shared/model/ids.ts';
import { openBoard, START } from '#shared/testing/board.ts';
import en from '#shared/words/en.json' with { type: 'json' };
import { sayIn } from '#shared/words/say.ts';
import { atTheBoard } from '../../../net/testing/atTheBoard.tsx';
import { ReadingLinks } from './ReadingLinks.tsx';

const say = sayIn('en', en);
let page: Awaited<ReturnType<typeof atTheBoard>>;
let links: ReadingLink[];

/** The server, as far as it keeps reading links. */
async function answer(url: string, { method }: RequestInit): Promise<Response> {
  const [, id, what] = /\/readers\/?([^/]*)\/?(.*)$/.exec(url) ?? [];
  if (method === 'GET') return Response.json({ readers: links });
  if (what === 'revoke') links = links.filter((link) => link.id !== id);
  else if (what === 'frame') links = links.map((link) => (link.id === id ? { ...link, framed: !link.framed } : link));
  else {
    const reader = { id: `r${links.length}` as ReaderId, madeAt: START, framed: false };
    links = [...links, reader];
    return Response.json({ reader, link: `http://localhost/see/CODE#secret-${reader.id}` }, { status: 201 });
  }
  return Response.json({});
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].findLast((one) => one.textContent?.includes(name));
const press = (name: string) => act(async () => button(name)?.click());
const rows = () => document.querySelectorAll('.reading > li').length;
const text = () => document.body.textContent;

beforeEach(async () => {
  localStorage.clear();
  links = [];
  vi.stubGlobal('fetch', answer);
  const board = openBoard();
  page = await atTheBoard(board, board.facilitator, <ReadingLinks code="CODE" origin="http://192.168.1.7:3000" />);
});
afterEach(async () => {
  await page.unmount();
  vi.unstubAllGlobals();
});

it('[READ-4] makes a link, says what it gives, and revokes it after asking', async () => {
  expect(text()).toContain(say('lead.reading.hint'));
  expect(text()).toContain(say('lead.reading.open'));
  await press(say('lead.reading.make'));
  expect(rows()).toBe(1);
  expect(button(say('lead.reading.copy'))).toBeDefined();
  await press(say('lead.reading.revoke'));
  expect(rows()).toBe(1);
  const dialog = [...document.querySelectorAll('dialog')].at(-1);
  await act(async () => dialog?.querySelector<HTMLElement>('[data-look=danger]')?.click());
  expect(rows()).toBe(0);
  for (let n = 0; n < 5; n++) await press(say('lead.reading.make'));
  expect(text()).toContain(say('lead.reading.full', { n: 5 }));
});

it('[READ-5] shows the code for other pages once it is switched on, with the address others reach', async () => {
  await press(say('lead.reading.make'));
  expect(document.querySelector('textarea')).toBeNull();
  await act(async () => document.querySelector<HTMLElement>('[role=switch]')?.click());
  expect(links).toMatchObject([{ framed: true }]);
  expect(document.querySelector('textarea')?.value).toContain('src="http://192.168.1.7:3000/embed/CODE#secret-r0"');
});

it('offers what can be done with a link that another device has', async () => {
  links = [{ id: 'elsewhere' as ReaderId, madeAt: START, framed: true }];
  await press(say('lead.reading.make'));
  expect(rows()).toBe(2);
  expect(text()).toContain(say('lead.reading.elsewhere'));
  expect(document.querySelectorAll('textarea')).toHaveLength(0);
});

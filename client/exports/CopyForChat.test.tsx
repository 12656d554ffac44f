import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBoard } from '#shared/testing/board.ts';
import { atTheBoard } from '../net/testing/atTheBoard.tsx';
import { CopyForChat } from './CopyForChat.tsx';

let page: Awaited<ReturnType<typeof atTheBoard>>;
const asked: string[] = [];
const copied: string[] = [];
const press = (name: string) =>
  act(async () => [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click());
const status = () => document.querySelector('[role=status]')?.textContent;

beforeEach(async () => {
  asked.length = copied.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response('*Testing guild*\n• We meet every week\n');
  });
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: async (text: string) => copied.push(text) } });
  const board = openBoard();
  page = await atTheBoard(board, board.join('Ana'), <CopyForChat />);
});
afterEach(async () => {
  await page.unmount();
  vi.unstubAllGlobals();
});

it('[EXPORT-10] copies what the board came to by one press', async () => {
  await press('Slack');
  expect(asked).toEqual(['/api/boards/CODE/export/chat.txt?form=slack']);
  expect(copied).toEqual(['*Testing guild*\n• We meet every week\n']);
  expect(status()).toBe('Copied for Slack. Paste it there.');
});

it('[EXPORT-10] shows the text where the browser does not copy', async () => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
  document.execCommand = () => false;
  await press('Teams');
  expect(document.querySelector('textarea')?.value).toContain('We meet every week');
  expect(document.querySelector('textarea')?.readOnly).toBe(true);
});

it('says when the server does not answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
  await press('Confluence, Jira');
  expect(status()).toContain('The server did not answer.');
  expect(copied).toEqual([]);
});

import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MemberId } from '#shared/model/ids.ts';
import { openBoard, type TestBoard } from '#shared/testing/board.ts';
import { atTheBoard } from '../net/testing/atTheBoard.tsx';
import { ExportSheet } from './ExportSheet.tsx';

let board: TestBoard;
let ana: MemberId;
let page: Awaited<ReturnType<typeof atTheBoard>>;
let answer: (signal: AbortSignal) => Promise<Response>;
const asked: string[] = [];

const open = async () => {
  page = await atTheBoard(board, ana, <ExportSheet onClose={() => {}} />);
};
const rows = () => [...document.querySelectorAll('.exports li')].map((row) => row.querySelector('span')?.textContent);
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
const press = (name: string) => act(async () => button(name)?.click());
const status = () => document.querySelector('[role=status].exports__status')?.textContent;

beforeEach(() => {
  board = openBoard();
  ana = board.join('Ana');
  asked.length = 0;
  answer = async () => new Response('%PDF');
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push(url);
    return answer(signal);
  });
});
afterEach(async () => {
  await page.unmount();
  vi.unstubAllGlobals();
});

describe('everything that can be taken home', () => {
  it('is listed, the canvas only where the workshop has one', async () => {
    await open();
    expect(rows()).toHaveLength(11);
    expect(rows()).toEqual(expect.arrayContaining(['PDF, A1 poster', 'Picture for screens', 'Report', 'Minutes']));
    await page.unmount();
    board = openBoard({}, 'lean-coffee');
    ana = board.join('Ana');
    await open();
    expect(rows()).toEqual([
      'Report',
      'Minutes',
      'Notes as a table',
      'Everything as data',
      'This agenda as a template',
    ]);
  });

  it('is saved, and says so', async () => {
    await open();
    await press('Save: Report');
    expect(asked).toEqual(['/api/boards/CODE/export/report.pdf']);
    expect(status()).toBe('Saved: Report');
  });

  it('[PRESS-3] says which signs are boxes in the file', async () => {
    const headers = { 'fikabord-missing-glyphs': 'U+A9E0;in="Vision"' };
    answer = async () => new Response('%PDF', { headers });
    await open();
    await press('Save: Report');
    expect(status()).toBe('Saved: Report No font here has \ua9e0 U+A9E0 (Vision): boxes stand in their place.');
  });

  it('says what is under way, and can be cancelled', async () => {
    answer = (signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('cancelled'))));
    await open();
    await press('Save: PDF, A1 poster');
    expect(status()).toBe('The server is making the file…');
    await press('Cancel');
    expect(status()).toBe('Cancelled: PDF, A1 poster');
    expect(button('Cancel')).toBeUndefined();
  });

  it('says why not', async () => {
    answer = async () => new Response('{"error": {"message": "Too many wait."}}', { status: 503 });
    await open();
    await press('Save: Report');
    expect(status()).toBe('Too many wait.');
    answer = async () => Promise.reject(new TypeError('no line'));
    await press('Save: Report');
    expect(status()).toContain('The server did not answer.');
  });
});

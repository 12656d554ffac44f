import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CommandId, MemberId } from '#shared/model/ids.ts';
import { openBoard, type TestBoard } from '#shared/testing/board.ts';
import { CanvasView } from '../../canvas/CanvasView.tsx';
import { atTheBoard } from '../../net/testing/atTheBoard.tsx';
import { LookSettings } from './LookSettings.tsx';

const LOGO = { hash: 'a'.repeat(64), width: 30, height: 10 };
let board: TestBoard;
let lead: MemberId;
let page: Awaited<ReturnType<typeof atTheBoard>>;
let answer: () => Promise<Response>;
const asked: [string | undefined, string][] = [];

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const choose = (file: File) =>
  act(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('there is nothing to choose with');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
const has = () => page.meanwhile(() => board.system({ id: 'l' as CommandId, type: 'logo.set', logo: LOGO }));

beforeEach(() => {
  board = openBoard();
  lead = Object.values(board.open.members)[0]?.id as MemberId;
  asked.length = 0;
  answer = async () => new Response('{}');
  vi.stubGlobal('fetch', (url: string, { method }: RequestInit) => {
    asked.push([method, url]);
    return answer();
  });
});
afterEach(async () => {
  await page.unmount();
  vi.unstubAllGlobals();
});

it('[LOOK-3] the facilitator gives a logo, sees it, and takes it away', async () => {
  page = await atTheBoard(board, lead, <LookSettings />);
  expect(document.querySelector('img')).toBeNull();
  await choose(new File(['png'], 'logo.png', { type: 'image/png' }));
  await has();
  expect(document.querySelector('img')?.getAttribute('src')).toBe(`/api/boards/CODE/logo?of=${LOGO.hash}`);
  await act(async () => button('Remove the logo')?.click());
  expect(asked).toEqual([
    ['PUT', '/api/boards/CODE/logo'],
    ['DELETE', '/api/boards/CODE/logo'],
  ]);
});

it('[LOOK-1] says why a logo was refused, in the server’s words or in its own', async () => {
  page = await atTheBoard(board, lead, <LookSettings />);
  answer = async () => new Response('{"error": {"message": "This is no PNG."}}', { status: 400 });
  await choose(new File(['x'], 'x.gif'));
  expect(document.querySelector('[role=status]')?.textContent).toBe('This is no PNG.');
  answer = () => Promise.reject(new TypeError('no line'));
  await choose(new File(['x'], 'x.gif'));
  expect(document.querySelector('[role=status]')?.textContent).toContain('The server did not answer.');
});

it('[LOOK-4] the colour is one step when the picker is closed, and can be taken back', async () => {
  page = await atTheBoard(board, lead, <LookSettings />);
  const input = document.querySelector<HTMLInputElement>('input[type=color]');
  await act(async () => {
    if (!input) return;
    input.value = '#FFD65C';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(page.steps).toEqual([]);
  await act(async () => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(page.steps).toEqual([['settings.change', { accent: '#ffd65c' }]]);
  await page.meanwhile(() => board.step('settings.change', { accent: '#ffd65c' }));
  expect(input?.value).toBe('#ffd65c');
  await act(async () => button('No colour')?.click());
  expect(page.steps.at(-1)).toEqual(['settings.change', { accent: null }]);
});

it('[LOOK-5] the canvas shows both, and none where there is none', async () => {
  page = await atTheBoard(board, lead, <CanvasView face="facilitator" />);
  expect(document.querySelector('.canvas-title img')).toBeNull();
  expect(document.querySelector('.canvas-title[data-accent]')).toBeNull();
  await has();
  await page.meanwhile(() => board.step('settings.change', { accent: '#ffd65c' }));
  expect(document.querySelector('.canvas-title img')?.getAttribute('src')).toContain(LOGO.hash);
  const title = document.querySelector<HTMLElement>('.canvas-title[data-accent]');
  expect(title?.style.getPropertyValue('--accent-text-dark')).toBe('#ffd65c');
  expect(title?.style.getPropertyValue('--accent-text-light')).toMatch(/^#[6-9]/);
});

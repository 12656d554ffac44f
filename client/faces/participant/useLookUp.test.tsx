import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBoard, type TestBoard } from '#shared/testing/board.ts';
import { atTheBoard } from '../../net/testing/atTheBoard.tsx';
import { useLookUp } from './useLookUp.ts';

let board: TestBoard;
let page: Awaited<ReturnType<typeof atTheBoard>>;

function Probe() {
  const [dimmed, goOn] = useLookUp();
  return (
    <>
      <textarea defaultValue="Half a thou" />
      <button type="button" onClick={goOn} data-dimmed={dimmed} />
    </>
  );
}
const button = () => page.place.querySelector('button');
const dimmed = () => button()?.dataset.dimmed;
const ask = (lookUp: boolean) => page.meanwhile(() => board.step('focus.set', { ...board.open.focus, lookUp }));

let isNarrow = true;
beforeEach(async () => {
  isNarrow = true;
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({ media, matches: isNarrow }) as MediaQueryList);
  board = openBoard();
  const ana = board.join('Ana');
  board.start();
  board.goto('vision.align');
  page = await atTheBoard(board, ana, <Probe />);
});
afterEach(() => page.unmount());

it('[WALK-8] dims a phone until it is taken back, or its owner goes on', async () => {
  expect(dimmed()).toBe('false');
  await ask(true);
  expect(dimmed()).toBe('true');
  await ask(false);
  expect(dimmed()).toBe('false');
  await ask(true);
  await act(async () => button()?.click());
  expect(dimmed()).toBe('false');
  await page.meanwhile(() => board.step('focus.set', { ...board.open.focus, page: 2 }));
  expect(dimmed()).toBe('false');
});

it('[WALK-8] leaves alone who is typing, who has a laptop, and who is asked something', async () => {
  await act(async () => page.place.querySelector('textarea')?.focus());
  await ask(true);
  expect(dimmed()).toBe('false');
  await ask(false);
  await act(async () => page.place.querySelector('textarea')?.blur());
  isNarrow = false;
  await ask(true);
  expect(dimmed()).toBe('false');
  await ask(false);
  isNarrow = true;
  await ask(true);
  await page.meanwhile(() => board.step('check.open', { box: 'vision' }));
  expect(dimmed()).toBe('false');
  await page.meanwhile(() => board.step('check.close', {}));
  expect(dimmed()).toBe('true');
});

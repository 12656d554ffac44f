import { expect, it } from 'vitest';
import { openBoard } from '../testing/board.ts';
import en from '../words/en.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { canvasNow } from './canvasNow.ts';

it('[CANVAS-10] says that it was made in the middle until the board is finished', () => {
  const board = openBoard();
  const footer = () => canvasNow(board.part, sayIn('en', en), 'en').footer;
  board.start();
  expect(footer()).toBe('CoP bootstrap, 21 November 2026. Made in the middle, the board was still running.');
  board.step('board.finish', {});
  expect(footer()).toBe('CoP bootstrap, 21 November 2026');
  board.step('board.reopen', {});
  expect(footer()).toContain('Made in the middle');
});

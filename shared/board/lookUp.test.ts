import { beforeEach, expect, it } from 'vitest';
import { openBoard, refused, type TestBoard } from '../testing/board.ts';

let board: TestBoard;
const focus = () => board.open.focus;
const ask = (lookUp: boolean) => board.step('focus.set', { ...focus(), lookUp });

beforeEach(() => {
  board = openBoard();
  board.start();
  board.goto('vision.share');
});

it('[WALK-8] lasts until it is taken back, however the screen is turned meanwhile', () => {
  expect(focus().lookUp).toBeUndefined();
  ask(true);
  expect(focus().lookUp).toBe(true);
  const { lane, note } = focus();
  board.step('focus.set', { lane, note, page: 3 });
  expect(focus()).toMatchObject({ page: 3, lookUp: true });
  ask(false);
  expect(focus()).toEqual({ lane, note, page: 3 });
});

it('[WALK-8] ends when the group goes on, and is for whoever leads', () => {
  ask(true);
  board.next();
  expect(focus().lookUp).toBeUndefined();
  const ana = board.join('Ana');
  expect(refused(() => board.step('focus.set', { ...focus(), lookUp: true }, ana))).toBe('onlyFacilitator');
});

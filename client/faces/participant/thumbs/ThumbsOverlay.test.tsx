import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MemberId, NoteId } from '#shared/model/ids.ts';
import { openBoard, type TestBoard } from '#shared/testing/board.ts';
import { atTheBoard } from '../../../net/testing/atTheBoard.tsx';
import { ThumbsOverlay } from './ThumbsOverlay.tsx';

let board: TestBoard;
let ana: MemberId;
let ben: MemberId;
let topic: NoteId;
let page: Awaited<ReturnType<typeof atTheBoard>>;

beforeEach(async () => {
  board = openBoard({}, 'lean-coffee');
  [ana, ben] = ['Ana', 'Ben'].map((name) => board.join(name)) as [MemberId, MemberId];
  board.start();
  topic = board.note(ben, 'topic', 'flaky tests');
  board.goto('topics.discuss');
  board.step('topic.start', { topic, at: board.open.walk.step });
  page = await atTheBoard(
    board,
    ana,
    <>
      <textarea defaultValue="Half a thou" />
      <ThumbsOverlay />
    </>,
  );
});
afterEach(() => page.unmount());

const overlay = () => document.querySelector<HTMLElement>('.thumbs');
const column = (thumb: string) => document.querySelector<HTMLElement>(`.thumbs__column[data-thumb="${thumb}"]`);
const press = (key: string, at: Element | null = document.body) =>
  act(async () => at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const ring = () => page.meanwhile(() => board.ring());
/** The overlay looks a turn after the focus moved; so does whoever wants to see what it made of that. */
const focusArrives = () => new Promise((resolve) => setTimeout(resolve));
const focus = (element: HTMLElement | null) =>
  act(async () => {
    element?.focus();
    await focusArrives();
  });

it('comes by itself when the time is up, and a thumb can be changed until it closes', async () => {
  expect(overlay()).toBeNull();
  await ring();
  expect(overlay()?.dataset.as).toBe('sheet');
  expect(overlay()?.textContent).toContain('Two more minutes?');
  await act(async () => column('up')?.click());
  await act(async () => column('up')?.click());
  expect(board.mine(ana).thumb?.thumb).toBe('up');
  await act(async () => column('down')?.click());
  expect(board.mine(ana).thumb?.thumb).toBe('down');
  expect(column('down')?.getAttribute('aria-pressed')).toBe('true');
});

it('leaves whoever is writing where they are: a strip, and the field keeps the focus', async () => {
  const field = page.place.querySelector('textarea');
  await focus(field);
  await ring();
  expect(document.activeElement).toBe(field);
  expect(overlay()?.dataset.as).toBe('strip');
  const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  column('up')?.dispatchEvent(down);
  expect(down.defaultPrevented).toBe(true);
  await press('2', field);
  expect(board.mine(ana).thumb).toBeNull();
  await act(async () => {
    field?.blur();
    await focusArrives();
  });
  expect(overlay()?.dataset.as).toBe('sheet');
});

it('stands in the dialog that is open over the page, where it can be pressed', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.setAttribute('open', '');
  await ring();
  expect(overlay()?.parentElement).toBe(dialog);
  await act(async () => {
    dialog.remove();
    await focusArrives();
  });
  expect(overlay()?.parentElement).toBe(document.body);
});

it('takes 1, 2 and 3', async () => {
  await ring();
  await press('2');
  expect(board.mine(ana).thumb?.thumb).toBe('sideways');
});

it('tells the result and what follows, and goes when that is carried out', async () => {
  await ring();
  await act(async () => column('up')?.click());
  const { thumbs } = board.open;
  if (thumbs.status !== 'open') throw new Error('no thumbs');
  await page.meanwhile(() => board.act(ben, 'thumb.give', { thumbs: thumbs.id, thumb: 'up' }));
  await page.meanwhile(() => board.passTo(board.now));
  expect(overlay()?.textContent).toMatch(/2 more minutes/);
  await page.meanwhile(() => board.passTo(board.now + 6000));
  expect(board.open.thumbs.status).toBe('none');
  expect(overlay()).toBeNull();
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MemberId, NoteId } from '#shared/model/ids.ts';
import { openBoard, type TestBoard } from '#shared/testing/board.ts';
import { atTheBoard } from '../../net/testing/atTheBoard.tsx';
import { TalkSaid } from './TalkSaid.tsx';

let board: TestBoard;
let ana: MemberId;
let mine: NoteId;
let theirs: NoteId;
let page: Awaited<ReturnType<typeof atTheBoard>>;

const said = () => page.place.querySelector('[aria-live="assertive"]')?.textContent;

beforeEach(() => {
  board = openBoard({}, 'lean-coffee');
  ana = board.join('Ana');
  const ben = board.join('Ben');
  board.start();
  theirs = board.note(ben, 'topic', 'flaky tests');
  mine = board.note(ana, 'topic', 'on call');
});
afterEach(() => page.unmount());

test('says whose turn it is to pitch', async () => {
  board.goto('topics.pitch');
  page = await atTheBoard(board, ana, <TalkSaid />);
  const turn = (topic: NoteId) => board.step('pitch.turn', { topic, at: board.open.walk.step });
  await page.meanwhile(() => turn(theirs));
  expect(said()).toBe('Now: flaky tests');
  await page.meanwhile(() => turn(mine));
  expect(said()).toBe('Your turn: on call');
});

test('says the next topic, the question to the room and what it decided, once each', async () => {
  board.goto('topics.discuss');
  page = await atTheBoard(board, ana, <TalkSaid />);
  await page.meanwhile(() => board.step('topic.start', { topic: theirs, at: board.open.walk.step }));
  expect(said()).toBe('Now: flaky tests');
  await page.meanwhile(() => board.ring());
  const asked = page.place.querySelector('[aria-live="assertive"] > p');
  expect(asked?.textContent).toBe('Time’s up. Two more minutes? Say so by thumb.');
  const { thumbs } = board.open;
  if (thumbs.status !== 'open') throw new Error('no thumbs');
  await page.meanwhile(() => board.act(ana, 'thumb.give', { thumbs: thumbs.id, thumb: 'up' }));
  expect(page.place.querySelector('[aria-live="assertive"] > p')).toBe(asked);
  await page.meanwhile(() => board.passTo(board.now + 10_000));
  expect(said()).toMatch(/2 more minutes/);
});

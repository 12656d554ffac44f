import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MemberId, TargetId } from '#shared/model/ids.ts';
import { openBoard, type TestBoard } from '#shared/testing/board.ts';
import { atTheBoard } from '../../net/testing/atTheBoard.tsx';
import { useFollowing } from './following.ts';

let board: TestBoard;
let ana: MemberId;
let first: TargetId;
let second: TargetId;
let page: Awaited<ReturnType<typeof atTheBoard>>;

function Probe() {
  const { scene, held, go } = useFollowing();
  return (
    <>
      <textarea defaultValue="Half a thou" />
      <button type="button" onClick={go} data-held={held}>
        {scene.is === 'phase' ? scene.topic : scene.is}
      </button>
    </>
  );
}

const talkOf = (topic: TargetId) => board.step('topic.start', { topic, at: board.open.walk.step });
const button = () => page.place.querySelector('button');
const shown = () => [button()?.textContent, button()?.dataset.held];
const focus = () => act(async () => page.place.querySelector('textarea')?.focus());

beforeEach(async () => {
  board = openBoard({}, 'lean-coffee');
  ana = board.join('Ana');
  board.start();
  first = board.note(ana, 'topic', 'flaky tests');
  second = board.note(ana, 'topic', 'on call');
  board.goto('topics.discuss');
  talkOf(first);
  page = await atTheBoard(board, ana, <Probe />);
});
afterEach(() => page.unmount());

test('who is not typing goes along to the next topic', async () => {
  expect(shown()).toEqual([first, 'false']);
  await page.meanwhile(() => talkOf(second));
  expect(shown()).toEqual([second, 'false']);
});

test('who is typing stays with the topic they write under, until they press', async () => {
  await focus();
  await page.meanwhile(() => talkOf(second));
  expect(shown()).toEqual([first, 'true']);
  await act(async () => button()?.click());
  expect(shown()).toEqual([second, 'false']);
});

test('a topic that is merged into another one goes on as that one, also while somebody types', async () => {
  await focus();
  let group: TargetId | undefined;
  await page.meanwhile(() => {
    group = board.group(
      ana,
      [first, second].map((id) => id as never),
    );
  });
  expect(shown()).toEqual([group, 'false']);
});

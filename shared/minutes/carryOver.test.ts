import { expect, it } from 'vitest';
import type { ActionId, TargetId } from '../model/ids.ts';
import { openBoard } from '../testing/board.ts';
import { carryOver } from './carryOver.ts';

it('parked topics, open actions and, if wanted, what was not discussed go on to the next board', () => {
  const board = openBoard({}, 'lean-coffee');
  const ana = board.join('Ana');
  board.start();
  const [flaky, onCall, pairing, left] = ['flaky tests', 'on call', 'pairing', 'standups'].map((text) =>
    board.note(ana, 'topic', text),
  ) as [TargetId, TargetId, TargetId, TargetId];
  const action = (text: string, topic: TargetId | null): ActionId => {
    const id = board.id<ActionId>('action');
    board.act(ana, 'action.add', { action: id, topic, text, who: 'Ben', by: '2026-12-01' });
    return id;
  };
  expect(carryOver(board.part, true)).toEqual({ topics: [], actions: [] });
  board.goto('topics.discuss');
  board.step('topic.start', { topic: flaky, at: board.open.walk.step });
  board.act(ana, 'action.tick', { action: action('done already', flaky), done: true });
  board.pass(60_000);
  action('list them', flaky);
  action('book the room', null);
  board.step('topic.end', { at: board.open.walk.step });
  board.step('topic.park', { topic: onCall, parked: true });
  const merged = board.group(ana, [pairing as never, left as never], 'working together');
  board.step('topic.park', { topic: merged, parked: true });
  expect(carryOver(board.part, false)).toEqual({
    topics: ['working together', 'on call'],
    actions: [
      { text: 'list them', who: 'Ben', by: '2026-12-01' },
      { text: 'book the room', who: 'Ben', by: '2026-12-01' },
    ],
  });
  board.step('topic.park', { topic: onCall, parked: false });
  expect(carryOver(board.part, false).topics).toEqual(['working together']);
  expect(carryOver(board.part, true).topics).toEqual(['on call', 'working together']);
});

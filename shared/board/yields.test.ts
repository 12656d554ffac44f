import { beforeEach, describe, expect, it } from 'vitest';
import type { MemberId } from '../model/ids.ts';
import { refused } from '../testing/board.ts';
import { talkTable } from '../testing/talkTable.ts';

let { board, ana, ben, cleo, at, voted } = talkTable();
beforeEach(() => {
  ({ board, ana, ben, cleo, at, voted } = talkTable());
});

describe('takeaways and actions', () => {
  it('[YIELD-1] are written by anybody, live, of a topic or of the meeting, and edits merge', () => {
    const [, oncall] = voted();
    const takeaway = board.id<never>('takeaway');
    board.act(ana, 'takeaway.add', { takeaway, topic: oncall, text: 'nine tests do it' });
    board.act(ben, 'takeaway.edit', {
      takeaway,
      text: 'nine flaky tests do it',
      base: 'nine tests do it',
      spare: 's' as never,
    });
    board.act(cleo, 'takeaway.edit', {
      takeaway,
      text: 'nine tests do it all',
      base: 'nine tests do it',
      spare: 's' as never,
    });
    expect(board.open.takeaways[takeaway]).toMatchObject({ text: 'nine flaky tests do it all', author: ana });
    board.act(ana, 'takeaway.edit', { takeaway, text: 'ten', base: 'nine tests do it', spare: 's' as never });
    expect(Object.values(board.open.takeaways).map(({ text }) => text)).toEqual(['nine flaky tests do it all', 'ten']);
    board.act(ben, 'takeaway.remove', { takeaway });
    board.step('undo', {}, ben);
    expect(board.open.takeaways[takeaway]).toBeDefined();
    expect(
      refused(() => board.act(ana, 'takeaway.add', { takeaway: 't' as never, topic: 'x' as never, text: 'no' })),
    ).toBe('gone');
  });

  it('[YIELD-2] an action is what, who and by when; it can be ticked', () => {
    voted();
    const action = board.id<never>('action');
    board.act(ana, 'action.add', { action, topic: null, text: 'list the nine', who: '', by: null });
    board.act(ben, 'action.assign', { action, who: 'Jonas', by: '2026-11-27' });
    board.act(ben, 'action.tick', { action, done: true });
    expect(board.open.actions[action]).toMatchObject({
      text: 'list the nine',
      who: 'Jonas',
      by: '2026-11-27',
      done: true,
    });
    expect(refused(() => board.act(ben, 'action.assign', { action, who: 'Jonas', by: '2026-02-30' }))).toBe(
      'outOfRange',
    );
    expect(refused(() => board.act(ben, 'action.assign', { action, who: 'x'.repeat(121), by: null }))).toBe('long');
  });
});

describe('the closing round', () => {
  it('[POLL-1] asks 1 to 5 in secret, and shows how many gave which', () => {
    voted();
    board.goto('topics.close');
    const answer = (who: MemberId, n: number | null) => board.act(who, 'poll.answer', { answer: n });
    answer(ana, 5);
    answer(ben, 4);
    answer(ben, 3);
    answer(cleo, 3);
    expect(board.part.progress).toMatchObject({ answered: 3, asked: 3 });
    answer(ana, null);
    expect(board.part.progress.answered).toBe(2);
    answer(ana, 5);
    expect(board.tally('topics.close')).toBeNull();
    expect(refused(() => answer(ana, 6))).toBe('outOfRange');
    board.step('vote.close', at());
    expect(board.tally('topics.close')).toEqual({ 3: 2, 5: 1 });
    expect(refused(() => answer(ana, 1))).toBe('voteClosed');
  });
});

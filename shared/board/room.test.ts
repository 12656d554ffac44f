import { beforeEach, describe, expect, it } from 'vitest';
import type { MemberId, TargetId } from '../model/ids.ts';
import { refused } from '../testing/board.ts';
import { talkTable } from '../testing/talkTable.ts';

let { board, ana, ben, cleo, topic, at, start, dots, thumbs, thumb, voted } = talkTable();
beforeEach(() => {
  ({ board, ana, ben, cleo, topic, at, start, dots, thumbs, thumb, voted } = talkTable());
});

describe('people without a device', () => {
  beforeEach(() => board.step('settings.change', { room: { people: 4, keeper: null } }));

  it('[ROOM-1] have as many dots as they are people, entered for them and marked in the tally', () => {
    board.start();
    const [one, two] = [topic(ana, 'flaky tests'), topic(ben, 'on call')];
    board.goto('topics.voteTopics');
    const roomDots = (target: TargetId, n: number, by?: MemberId) => board.step('room.dots', { target, dots: n }, by);
    roomDots(one, 10);
    expect(refused(() => roomDots(two, 3))).toBe('noDotsLeft');
    roomDots(two, 2);
    expect(refused(() => roomDots(one, 13))).toBe('outOfRange');
    expect(refused(() => roomDots(one, 1, ana))).toBe('notAllowed');
    dots(ana, two, 3);
    expect(refused(() => board.step('settings.change', { room: { people: 3, keeper: null } }))).toBe('outOfRange');
    board.next();
    expect(board.round('topics.voteTopics')).toMatchObject({
      tally: { [one]: 10, [two]: 5 },
      room: { [one]: 10, [two]: 2 },
    });
    const group = board.group(ben, [one, two]);
    expect(board.round('topics.voteTopics')).toMatchObject({ tally: { [group]: 15 }, room: { [group]: 12 } });
  });

  it('[ROOM-1] place their dots anew where a vote is opened again for fewer of them', () => {
    board.start();
    const one = topic(ana, 'flaky tests');
    board.goto('topics.voteTopics');
    board.step('room.dots', { target: one, dots: 12 });
    dots(ana, one, 2);
    board.step('vote.close', at());
    board.step('settings.change', { room: { people: 2, keeper: null } });
    board.step('vote.reopen', at());
    board.step('room.dots', { target: one, dots: 6 });
    board.step('vote.close', at());
    expect(board.round('topics.voteTopics')).toMatchObject({ tally: { [one]: 8 }, room: { [one]: 6 } });
    board.step('settings.change', { room: { people: 3, keeper: null } });
    board.step('vote.reopen', at());
    expect(board.state.hidden.room.ballots).toEqual({ 'topics.voteTopics': { [one]: 6 } });
  });

  it('[ROOM-2] give thumbs, are waited for, and are marked in the result', () => {
    voted();
    board.step('settings.change', { room: { people: 4, keeper: cleo } });
    start();
    board.ring();
    for (const who of [ana, ben, cleo]) thumb(who, 'up');
    board.passTo(board.now);
    expect(board.part.progress).toMatchObject({ answered: 3, asked: 7 });
    const enter = (down: number, by: MemberId) =>
      board.step('room.thumbs', { thumbs: thumbs().id, counts: { up: 0, sideways: 0, down } }, by);
    expect(refused(() => enter(5, cleo))).toBe('outOfRange');
    expect(refused(() => enter(4, ana))).toBe('notAllowed');
    enter(4, cleo);
    board.passTo(board.now);
    expect(thumbs()).toMatchObject({ counts: { up: 3, down: 4 }, room: { down: 4 }, verdict: 'next' });
  });

  it('[ROOM-3] need a keeper who is there, and a number that can be', () => {
    const change = (people: number, keeper: MemberId | null) => () =>
      board.step('settings.change', { room: { people, keeper } });
    expect(refused(change(-1, null))).toBe('outOfRange');
    expect(refused(change(201, null))).toBe('outOfRange');
    expect(refused(change(3, 'nobody' as MemberId))).toBe('gone');
    expect(refused(change(3, board.facilitator))).toBe('gone');
  });
});

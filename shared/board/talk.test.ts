import { beforeEach, describe, expect, it } from 'vitest';
import type { MemberId, NoteId, TargetId } from '../model/ids.ts';
import { againRound, discussing, queueOf, rankingOf } from '../rules/topics.ts';
import { openBoard, refused } from '../testing/board.ts';
import { TOPICS, talkTable } from '../testing/talkTable.ts';

const MINUTE = 60_000;

let { board, ana, ben, cleo, topic, at, start, dots, queue, status, voted } = talkTable();
beforeEach(() => {
  ({ board, ana, ben, cleo, topic, at, start, dots, queue, status, voted } = talkTable());
});

describe('collecting', () => {
  it('[TALK-1] topics hang on the wall at once, with their authors; same ones are merged there', () => {
    board.start();
    const [one, two] = [topic(ana, 'flaky tests'), topic(ben, 'flaky builds')];
    expect(board.open.notes[one]?.author).toBe(ana);
    const group = board.group(cleo, [one, two]);
    expect(board.open.notes[two]?.group).toBe(group);
  });

  it('[TALK-1] privately, if the group chose so: then they show at the reveal', () => {
    board.step('settings.change', { collect: 'private' });
    board.start();
    expect(refused(() => topic(ana, 'flaky tests'))).toBe('wrongPhase');
    board.draft(ana, 'topic', 'flaky tests');
    expect(board.open.notes).toEqual({});
    board.next();
    expect(Object.values(board.open.notes)).toMatchObject([{ text: 'flaky tests', author: ana }]);
  });

  it('[TALK-1] what was written privately before the group opened collecting can be put on the wall by its author', () => {
    board.step('settings.change', { collect: 'private' });
    board.start();
    const draft = board.draft(ana, 'topic', 'flaky tests');
    expect(refused(() => board.act(ana, 'draft.share', { draft, note: 'n1' as NoteId }))).toBe('wrongPhase');
    board.step('settings.change', { collect: 'open' });
    expect(board.open.notes).toEqual({});
    board.act(ana, 'draft.share', { draft, note: 'n1' as NoteId });
    expect(Object.values(board.open.notes)).toMatchObject([{ text: 'flaky tests' }]);
  });

  it('[TALK-2] topics are pitched in turn, each on a short clock, and merged on the way', () => {
    board.start();
    const [one, two] = [topic(ana, 'flaky tests'), topic(ben, 'on call')];
    board.next();
    expect(board.open.clock.status).toBe('off');
    const turn = (id: TargetId | null = null) => board.step('pitch.turn', { topic: id, ...at() });
    turn();
    expect(board.open.pitch).toEqual({ topic: one, pitched: [one] });
    expect(board.open.clock).toMatchObject({ status: 'running', total: 20_000 });
    const group = board.group(ana, [one]);
    expect(board.open.pitch.topic).toBe(group);
    turn();
    expect(board.open.pitch.topic).toBe(two);
    turn();
    expect(board.open.pitch.topic).toBeNull();
    expect(refused(() => turn())).toBe('alreadyDone');
    turn(two);
    board.next();
    expect(board.open.pitch.topic).toBeNull();
    expect(refused(() => turn())).toBe('wrongPhase');
  });
});

describe('topics', () => {
  it('[TALK-3] are ranked by dots; ties show as ties, and are ordered by hand or by lot', () => {
    const [flaky, oncall, pairing] = voted();
    expect(queueOf(board.open, TOPICS).map(({ dots: n, tied }) => [n, tied])).toEqual([
      [3, false],
      [1, true],
      [1, true],
    ]);
    board.step('ties.order', { topics: [pairing, flaky] });
    expect(queue()).toEqual([oncall, pairing, flaky]);
    // What has other dots does not change places with them.
    board.step('ties.order', { topics: [flaky, oncall, pairing] });
    expect(queue()).toEqual([oncall, flaky, pairing]);
    // What left the queue while they were put in order is passed over, also the first.
    board.step('ties.order', { topics: ['merged-meanwhile' as TargetId, pairing, flaky] });
    expect(queue()).toEqual([oncall, pairing, flaky]);
    board.step('ties.draw', { dots: 1 });
    expect(queue()[0]).toBe(oncall);
    expect(new Set(queue())).toEqual(new Set([flaky, oncall, pairing]));
  });

  it('[TALK-4] are taken up one at a time; a second press, or a second member, starts nothing', () => {
    const [flaky, oncall] = voted();
    const pressed = at();
    board.step('topic.start', { topic: null, ...pressed });
    expect(discussing(board.open)).toMatchObject({ id: oncall, dots: 3, box: 0 });
    expect(board.open.clock).toMatchObject({ status: 'running', total: 5 * MINUTE });
    expect(refused(() => board.step('topic.start', { topic: flaky, ...pressed }))).toBe('alreadyDone');
    board.pass(MINUTE);
    start(flaky);
    expect(status(oncall)).toBe('discussed');
    expect(status(flaky)).toBe('discussing');
    expect(refused(() => start(flaky))).toBe('alreadyDone');
  });

  it('[TALK-5] count the minutes their clock ran, over pauses, breaks and returns', () => {
    const [, oncall, pairing] = voted();
    const spent = () => (board.open.topics[oncall]?.spent ?? 0) / MINUTE;
    start();
    board.pass(2 * MINUTE);
    board.step('clock.pause', {});
    expect(spent()).toBe(2);
    board.pass(10 * MINUTE);
    board.step('clock.start', {});
    board.pass(MINUTE);
    board.step('clock.add', { seconds: 60 });
    expect(spent()).toBe(3);
    board.step('break.start', { minutes: 5 });
    board.pass(5 * MINUTE);
    board.step('break.end', {});
    board.pass(MINUTE);
    start(pairing);
    expect(spent()).toBe(4);
    board.pass(2 * MINUTE);
    start(oncall);
    board.pass(30 * 1000);
    board.step('topic.end', at());
    expect(spent()).toBe(4.5);
    expect(board.open.topics[pairing]?.spent).toBe(2 * MINUTE);
    expect(board.open.clock.status).toBe('off');
    expect(board.open.topics[oncall]?.dots).toBe(3);
  });

  it('[TALK-6] can come late without disturbing the talk, be parked, and be returned to', () => {
    const [flaky, oncall, pairing] = voted();
    start();
    const { clock } = board.open;
    const late = topic(ben, 'coffee');
    expect(board.open.clock).toBe(clock);
    expect(queue()).toEqual([flaky, pairing, late]);
    board.step('topic.park', { topic: pairing, parked: true });
    expect(queue()).toEqual([flaky, late]);
    board.step('topic.park', { topic: pairing, parked: false });
    expect(queue()).toEqual([flaky, pairing, late]);
    board.pass(MINUTE);
    board.step('topic.park', { topic: oncall, parked: true });
    expect(discussing(board.open)).toBeUndefined();
    expect(board.open.clock.status).toBe('off');
    expect(board.open.topics[oncall]).toMatchObject({ status: 'parked', spent: MINUTE });
    start(oncall);
    expect(status(oncall)).toBe('discussing');
  });

  it('[TALK-7] that are merged take their dots, minutes, thumbs, takeaways and actions along', () => {
    const [flaky, oncall, pairing] = voted();
    start();
    board.pass(MINUTE);
    const takeaway = board.id<never>('takeaway');
    board.act(ana, 'takeaway.add', { takeaway, topic: oncall, text: 'nine tests do it' });
    const group = board.group(ben, [oncall, flaky]);
    expect(discussing(board.open)).toMatchObject({ id: group, dots: 3 });
    expect(board.open.takeaways[takeaway]).toMatchObject({ topic: group });
    expect(queue()).toEqual([pairing]);
    expect(refused(() => start(oncall))).toBe('gone');
    expect(rankingOf(board.open, TOPICS)).toEqual({ [group]: 4, [pairing]: 1 });
    board.pass(MINUTE);
    board.step('topic.end', at());
    expect(board.open.topics[group]).toMatchObject({ status: 'discussed', spent: 2 * MINUTE });
    // Taken apart again, what was said stays with the first of its notes.
    board.act(ana, 'group.dissolve', { group });
    expect(board.open.topics[oncall]).toMatchObject({ status: 'discussed', spent: 2 * MINUTE });
    expect(board.open.takeaways[takeaway]).toMatchObject({ topic: oncall });
  });

  it('[TALK-8] that were talked about stay in the minutes: they cannot be removed', () => {
    const [flaky, oncall] = voted();
    start();
    expect(refused(() => board.act(ben, 'note.remove', { note: oncall }))).toBe('inMinutes');
    board.act(ana, 'note.remove', { note: flaky });
    expect(queue()).not.toContain(flaky);
    const late = topic(ben, 'coffee');
    board.act(ana, 'action.add', { action: board.id('action'), topic: late, text: 'buy some', who: '', by: null });
    expect(refused(() => board.act(ben, 'note.remove', { note: late }))).toBe('inMinutes');
    board.pass(MINUTE);
    start(late);
    expect(refused(() => board.step('undo', {}, ben))).toBe('inMinutes');
  });

  it('[TALK-9] left without a minute wait again; what was talked about when the group turns away is discussed', () => {
    const [flaky, oncall] = voted();
    start();
    start(flaky);
    expect(status(oncall)).toBe('waiting');
    board.pass(MINUTE);
    board.next();
    expect(status(flaky)).toBe('discussed');
    expect(board.open.thumbs.status).toBe('none');
    expect(discussing(board.open)).toBeUndefined();
  });

  it('[TALK-10] still to discuss can be voted on again; what was discussed keeps its dots', () => {
    const [flaky, oncall, pairing] = voted();
    start();
    board.pass(MINUTE);
    const { clock } = board.open;
    board.step('vote.again', at());
    expect(refused(() => board.step('vote.again', at()))).toBe('alreadyDone');
    expect(refused(() => dots(ana, oncall, 1))).toBe('gone');
    const late = topic(ana, 'coffee');
    for (const who of [ana, ben, cleo]) dots(who, late, 2);
    dots(ben, pairing, 1);
    expect(refused(() => dots(ben, flaky, 1))).toBe('noDotsLeft');
    expect(rankingOf(board.open, TOPICS)[oncall]).toBe(3);
    board.step('vote.close', at());
    expect(againRound(board.open)).toMatchObject({ status: 'closed', tally: { [late]: 6, [pairing]: 1 } });
    expect(queue()).toEqual([late, pairing, flaky]);
    expect(board.open.clock).toBe(clock);
    expect(board.open.topics[oncall]?.dots).toBe(3);
    board.step('vote.again', at());
    expect(board.mine(ana).ballots['topics.discuss' as never]).toBeUndefined();
    board.step('vote.close', at());
    // Nobody voted again: the ranking stays.
    expect(queue()).toEqual([late, pairing, flaky]);
  });
});

describe('settings of the talk', () => {
  it.each([
    [{ times: [], rule: 'abstain' }],
    [{ times: [0], rule: 'abstain' }],
    [{ times: [5, -2], rule: 'abstain' }],
    [{ times: [5, 0.5], rule: 'abstain' }],
    [{ times: [31], rule: 'abstain' }],
    [{ times: [1, 1, 1, 1, 1, 1, 1], rule: 'abstain' }],
  ] as const)('[TALK-11] refuses times nobody can keep: %j', (talk) => {
    expect(refused(() => board.step('settings.change', { talk: { ...talk, times: [...talk.times] } }))).toBe(
      'outOfRange',
    );
  });

  it('[TALK-11] the talk takes what the chosen length leaves', () => {
    board.step('settings.change', { length: 45 });
    expect(refused(() => board.step('settings.change', { length: -45 }))).toBe('outOfRange');
    expect(refused(() => openBoard().step('settings.change', { length: 45 }))).toBe('notAllowed');
    board.start();
    expect(board.open.settings.length).toBe(45);
  });
});

it('[TALK-12] runs in a stage of the bootstrap too, where it was switched on', () => {
  const bootstrap = openBoard();
  const [one, two] = ['Ana', 'Ben'].map((name) => bootstrap.join(name)) as [MemberId, MemberId];
  bootstrap.step('phase.switch', { phase: 'measures.discuss' as never, on: true });
  bootstrap.walkTo('measures.solo');
  bootstrap.draft(one, 'how', 'meet monthly');
  bootstrap.draft(two, 'measures', 'people who come');
  bootstrap.walkTo('measures.vote');
  const [voted1] = Object.values(bootstrap.open.notes).filter(({ stage }) => stage === 'measures');
  bootstrap.act(one, 'dots.place', { target: voted1!.id, dots: 5 });
  bootstrap.next();
  expect(bootstrap.place).toBe('measures.discuss');
  bootstrap.step('topic.start', { topic: null, at: bootstrap.open.walk.step });
  expect(discussing(bootstrap.open)).toMatchObject({ id: voted1!.id, dots: 5 });
  bootstrap.ring();
  expect(bootstrap.open.thumbs.status).toBe('open');
  bootstrap.next();
  expect(bootstrap.place).toBe('measures.align');
  expect(bootstrap.open.thumbs.status).toBe('none');
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { ActionId, MemberId, NoteId, TakeawayId, TargetId } from '../model/ids.ts';
import { openBoard, START, type TestBoard } from '../testing/board.ts';
import { type Minutes, type MinutesTopic, minutes } from './minutes.ts';

const MINUTE = 60_000;

let board: TestBoard;
let ana: MemberId;
let ben: MemberId;

beforeEach(() => {
  board = openBoard({}, 'lean-coffee');
  [ana, ben] = ['Ana', 'Ben'].map((name) => board.join(name)) as [MemberId, MemberId];
});

const topic = (who: MemberId, text: string): NoteId => board.note(who, 'topic', text);
const start = (id: TargetId) => board.step('topic.start', { topic: id, at: board.open.walk.step });
const end = () => board.step('topic.end', { at: board.open.walk.step });
const takeaway = (text: string, of: TargetId | null) =>
  board.act(ana, 'takeaway.add', { takeaway: board.id<TakeawayId>('takeaway'), topic: of, text });
const action = (text: string, of: TargetId | null) =>
  board.act(ana, 'action.add', { action: board.id<ActionId>('action'), topic: of, text, who: 'Ben', by: '2026-12-01' });
const told = (now = board.now): Minutes => minutes(board.part, now);
const topics = (now = board.now): readonly MinutesTopic[] => told(now).stages.flatMap((stage) => stage.topics);
const titles = () => topics().map(({ title, status }) => `${title}: ${status}`);
const about = (id: TargetId, now = board.now): MinutesTopic => {
  const found = topics(now).find((one) => one.id === id);
  if (!found) throw new Error(`the minutes tell nothing of ${id}`);
  return found;
};

/** Three topics under discussion's roof: two dots, one, none. */
function talk(): [NoteId, NoteId, NoteId] {
  board.start();
  const three = [topic(ana, 'flaky tests'), topic(ben, 'on call'), topic(ben, 'pairing')] as [NoteId, NoteId, NoteId];
  board.goto('topics.voteTopics');
  board.act(ana, 'dots.place', { target: three[1], dots: 2 });
  board.act(ben, 'dots.place', { target: three[0], dots: 1 });
  board.next();
  return three;
}

describe('the minutes', () => {
  it('tell nothing of topics before there was a talk', () => {
    board.start();
    topic(ana, 'flaky tests');
    expect(told()).toMatchObject({
      title: 'Testing guild',
      code: 'CODE',
      startedAt: START,
      finished: false,
      stages: [],
    });
  });

  it('tell what was discussed first, then what is left by rank, then what is parked', () => {
    const [flaky, onCall, pairing] = talk();
    expect(titles()).toEqual(['on call: waiting', 'flaky tests: waiting', 'pairing: waiting']);
    board.step('topic.park', { topic: onCall, parked: true });
    start(pairing);
    board.pass(MINUTE);
    expect(titles()).toEqual(['pairing: discussing', 'flaky tests: waiting', 'on call: parked']);
    expect(about(onCall).dots).toBe(2);
    end();
    expect(titles()[0]).toBe('pairing: discussed');
    expect(about(flaky)).toMatchObject({ spent: 0, thumbs: [], takeaways: [], actions: [] });
  });

  it('count the minutes of a topic over all its turns, up to now', () => {
    const [flaky, onCall] = talk();
    start(flaky);
    board.pass(3 * MINUTE);
    expect(about(flaky).spent).toBe(3 * MINUTE);
    expect(about(flaky, board.now + MINUTE).spent).toBe(4 * MINUTE);
    start(onCall);
    board.pass(MINUTE);
    expect(about(flaky).spent).toBe(3 * MINUTE);
    start(flaky);
    board.pass(MINUTE / 2);
    expect(about(flaky).spent).toBe(3.5 * MINUTE);
    expect(about(onCall).spent).toBe(MINUTE);
  });

  it('do not count a pause', () => {
    const [flaky] = talk();
    start(flaky);
    board.pass(MINUTE);
    board.step('clock.pause', {});
    board.pass(5 * MINUTE);
    expect(about(flaky).spent).toBe(MINUTE);
  });

  it('tell a merged topic with what was said of both, and the notes it was merged from', () => {
    const [flaky, onCall, pairing] = talk();
    start(flaky);
    board.pass(MINUTE);
    takeaway('nine tests', flaky);
    start(onCall);
    board.pass(MINUTE);
    action('list them', onCall);
    end();
    const group = board.group(ana, [flaky, onCall], 'stability');
    expect(topics().map(({ id }) => id)).toEqual([group, pairing]);
    expect(about(group)).toMatchObject({
      title: 'stability',
      notes: [{ text: 'flaky tests' }, { text: 'on call' }],
      raisedBy: ['Ana', 'Ben'],
      dots: 3,
      spent: 2 * MINUTE,
      takeaways: [{ text: 'nine tests' }],
      actions: [{ text: 'list them', who: 'Ben', by: '2026-12-01', done: false }],
    });
    expect(about(pairing).notes).toEqual([]);
  });

  it('tell each vote by thumb with what became of it', () => {
    const [flaky] = talk();
    board.step('settings.change', { room: { people: 2, keeper: null } });
    start(flaky);
    const vote = (room: number) => {
      board.step('thumbs.open', { at: board.open.walk.step });
      const { thumbs } = board.open;
      if (thumbs.status !== 'open') throw new Error('no thumbs');
      const { id } = thumbs;
      board.act(ana, 'thumb.give', { thumbs: id, thumb: 'up' });
      board.act(ben, 'thumb.give', { thumbs: id, thumb: 'sideways' });
      if (room > 0) board.step('room.thumbs', { thumbs: id, counts: { up: room, sideways: 0, down: 0 } });
      while (board.open.thumbs.status === 'open') board.passTo(board.now + 1_000);
    };
    vote(2);
    board.passTo(board.now + 5_000);
    expect(about(flaky).thumbs).toMatchObject([
      { counts: { up: 3, sideways: 1, down: 0 }, room: { up: 2 }, verdict: 'extend', outcome: 'carried' },
    ]);
    vote(0);
    board.step('clock.add', { seconds: 60 });
    expect(about(flaky).thumbs[1]).toMatchObject({ counts: { up: 1, sideways: 1, down: 0 }, outcome: 'overruled' });
  });

  it('tell who came, and never somebody who was removed', () => {
    const cleo = board.join('Cleo');
    board.start();
    board.step('member.remove', { member: cleo });
    board.step('settings.change', { room: { people: 3, keeper: null } });
    expect(told()).toMatchObject({ came: ['Ana', 'Ben'], room: 3 });
    board.step('settings.change', { facilitatorTakesPart: true });
    expect(told().came).toEqual(['Fay', 'Ana', 'Ben']);
  });

  it('never tell whose a topic is where authors are hidden', () => {
    board.step('settings.change', { authors: 'hidden' });
    const [flaky] = talk();
    start(flaky);
    takeaway('nine tests', flaky);
    expect(about(flaky).raisedBy).toEqual([]);
    expect(JSON.stringify(told().stages)).not.toMatch(/Ana|Ben|member-/);
  });

  it('tell what is of the whole meeting, and the return on time once it is closed', () => {
    talk();
    board.goto('topics.close');
    takeaway('shorter next time', null);
    action('book the room', null);
    board.act(ana, 'poll.answer', { answer: 5 });
    board.act(ben, 'poll.answer', { answer: 3 });
    expect(told()).toMatchObject({
      takeaways: [{ text: 'shorter next time' }],
      actions: [{ text: 'book the room' }],
      poll: null,
    });
    board.step('vote.close', { at: board.open.walk.step });
    expect(told().poll).toEqual([0, 0, 1, 0, 1]);
    board.step('board.finish', {});
    expect(told().finished).toBe(true);
  });
});

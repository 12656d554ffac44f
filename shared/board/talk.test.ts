import { beforeEach, describe, expect, it } from 'vitest';
import type { MemberId, NoteId, TargetId } from '../model/ids.ts';
import type { Thumb } from '../model/topic.ts';
import { againRound, discussing, queueOf, rankingOf } from '../rules/topics.ts';
import type { StageId } from '../templates/template.ts';
import { openBoard, refused, type TestBoard } from '../testing/board.ts';

const MINUTE = 60_000;
const TOPICS = 'topics' as StageId;

let board: TestBoard;
let ana: MemberId;
let ben: MemberId;
let cleo: MemberId;

beforeEach(() => {
  board = openBoard({}, 'lean-coffee');
  [ana, ben, cleo] = ['Ana', 'Ben', 'Cleo'].map((name) => board.join(name)) as [MemberId, MemberId, MemberId];
});

const topic = (who: MemberId, text: string): NoteId => board.note(who, 'topic', text);
const at = () => ({ at: board.open.walk.step });
const start = (id: TargetId | null = null) => board.step('topic.start', { topic: id, ...at() });
const dots = (who: MemberId, target: TargetId, n: number) => board.act(who, 'dots.place', { target, dots: n });
const thumbs = () => {
  const { thumbs: now } = board.open;
  if (now.status === 'none') throw new Error('no thumbs');
  return now;
};
const thumb = (who: MemberId, given: Thumb | null) =>
  board.act(who, 'thumb.give', { thumbs: thumbs().id, thumb: given });
const queue = () => queueOf(board.open, TOPICS).map(({ target }) => target.id);
const status = (id: TargetId) => board.open.topics[id]?.status;

/** Three topics on the wall, voted: one has 3 dots, two have 1 each. */
function voted(): [NoteId, NoteId, NoteId] {
  board.start();
  const three = [topic(ana, 'flaky tests'), topic(ben, 'on call'), topic(cleo, 'pairing')] as [NoteId, NoteId, NoteId];
  board.goto('topics.voteTopics');
  dots(ana, three[1], 3);
  dots(ben, three[0], 1);
  dots(cleo, three[2], 1);
  board.next();
  return three;
}

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

describe('thumbs', () => {
  it('[THUMBS-1] open by themselves at zero, and stay secret until all present are in', () => {
    const [, oncall] = voted();
    start();
    expect(refused(() => board.act(ana, 'thumb.give', { thumbs: 'x', thumb: 'up' }))).toBe('voteClosed');
    board.ring();
    expect(board.open.clock.status).toBe('up');
    expect(thumbs()).toMatchObject({ status: 'open', topic: oncall, asks: 2 * MINUTE });
    thumb(ana, 'up');
    thumb(ben, 'down');
    thumb(ben, 'up');
    expect(board.part.progress).toMatchObject({ answered: 2, asked: 3 });
    board.passTo(board.now);
    expect(thumbs().status).toBe('open');
    const { clock: _, ...shown } = board.part;
    expect(JSON.stringify(shown)).not.toMatch(/"(up|sideways|down)"/);
    thumb(cleo, 'down');
    board.passTo(board.now);
    expect(thumbs()).toMatchObject({ status: 'closed', counts: { up: 2, sideways: 0, down: 1 }, verdict: 'extend' });
  });

  it('[THUMBS-2] close ten seconds after the first thumb, at the latest thirty after they opened', () => {
    voted();
    start();
    board.ring();
    const opened = board.now;
    board.passTo(opened + 12_000);
    thumb(ana, 'sideways');
    board.passTo(opened + 21_999);
    expect(thumbs().status).toBe('open');
    board.passTo(opened + 22_000);
    expect(thumbs()).toMatchObject({ status: 'closed', counts: { sideways: 1 }, verdict: 'next' });
    board.step('thumbs.open', at());
    const again = board.now;
    board.passTo(again + 25_000);
    thumb(ben, 'up');
    board.passTo(again + 29_999);
    expect(thumbs().status).toBe('open');
    board.passTo(again + 30_000);
    expect(thumbs()).toMatchObject({ status: 'closed', verdict: 'extend' });
  });

  it('[THUMBS-2] wait for nobody who is gone', () => {
    voted();
    start();
    board.ring();
    thumb(ana, 'up');
    thumb(ben, 'up');
    board.here(cleo, 'gone');
    board.passTo(board.now);
    expect(thumbs().status).toBe('closed');
  });

  it('[THUMBS-3] are carried out after a pause that can be held', () => {
    const [, oncall, pairing] = voted();
    start();
    board.ring();
    for (const who of [ana, ben, cleo]) thumb(who, 'up');
    board.passTo(board.now + 4_999);
    expect(thumbs().status).toBe('closed');
    board.passTo(board.now + 1);
    expect(board.open.thumbs.status).toBe('none');
    expect(board.open.clock).toMatchObject({ status: 'running', total: 2 * MINUTE });
    board.ring();
    expect(thumbs()).toMatchObject({ asks: MINUTE });
    for (const who of [ana, ben, cleo]) thumb(who, 'down');
    board.passTo(board.now);
    board.step('verdict.hold', { thumbs: thumbs().id });
    board.passTo(board.now + 60 * MINUTE);
    expect(discussing(board.open)?.id).toBe(oncall);
    start(pairing);
    expect(board.open.topics[oncall]).toMatchObject({
      status: 'discussed',
      spent: 7 * MINUTE,
      thumbs: [
        { counts: { up: 3 }, verdict: 'extend', more: 2 * MINUTE, outcome: 'carried' },
        { counts: { down: 3 }, verdict: 'next', outcome: 'carried' },
      ],
    });
  });

  it('[THUMBS-3] that say "next" go on to the next topic by themselves, or to none', () => {
    const [flaky, oncall, pairing] = voted();
    for (const expected of [flaky, pairing, null]) {
      if (expected === flaky) start();
      board.ring();
      for (const who of [ana, ben, cleo]) thumb(who, 'down');
      board.passTo(board.now + 5_000);
      expect(discussing(board.open)?.id ?? null).toBe(expected);
    }
    expect(board.open.clock.status).toBe('off');
    expect(board.open.topics[oncall]?.spent).toBe(5 * MINUTE);
  });

  it('[THUMBS-4] that nobody gave leave it to the facilitator', () => {
    voted();
    start();
    board.ring();
    board.passTo(board.now + 10 * MINUTE);
    expect(thumbs()).toMatchObject({ status: 'closed', verdict: 'ask', carryAt: null });
    board.step('clock.add', { seconds: 120 });
    expect(board.open.thumbs.status).toBe('none');
    expect(discussing(board.open)?.thumbs).toMatchObject([{ verdict: 'ask', outcome: 'carried' }]);
  });

  it('[THUMBS-5] are not asked when all extensions are used up: the talk moves on, unless the facilitator says otherwise', () => {
    const [flaky, oncall] = voted();
    start();
    for (let n = 0; n < 2; n++) {
      board.ring();
      for (const who of [ana, ben, cleo]) thumb(who, 'up');
      board.passTo(board.now + 5_000);
    }
    board.ring();
    expect(thumbs()).toMatchObject({ status: 'closed', counts: null, verdict: 'next' });
    board.step('clock.add', { seconds: 60 });
    expect(discussing(board.open)).toMatchObject({ id: oncall });
    expect(discussing(board.open)?.thumbs.at(-1)).toMatchObject({ verdict: 'next', outcome: 'overruled' });
    board.ring();
    board.passTo(board.now + 5_000);
    expect(discussing(board.open)?.id).toBe(flaky);
    expect(board.open.topics[oncall]?.thumbs).toHaveLength(3);
    expect(board.open.topics[oncall]?.spent).toBe(9 * MINUTE);
  });

  it('[THUMBS-6] open are closed unshown by the next topic; a result is overruled, and the minutes say so', () => {
    const [, oncall, pairing] = voted();
    start();
    board.ring();
    const open = thumbs().id;
    thumb(ana, 'up');
    start(pairing);
    expect(board.open.thumbs.status).toBe('none');
    expect(board.open.topics[oncall]?.thumbs).toEqual([]);
    expect(refused(() => board.act(ben, 'thumb.give', { thumbs: open, thumb: 'up' }))).toBe('voteClosed');
    board.ring();
    for (const who of [ana, ben, cleo]) thumb(who, 'up');
    board.passTo(board.now);
    start();
    expect(board.open.topics[pairing]?.thumbs).toMatchObject([{ verdict: 'extend', outcome: 'overruled' }]);
  });

  it('[THUMBS-7] asked for early: the talk goes on meanwhile, and more time is added to what is left', () => {
    voted();
    start();
    board.pass(2 * MINUTE);
    board.step('thumbs.open', at());
    expect(refused(() => board.step('thumbs.open', at()))).toBe('alreadyDone');
    expect(board.open.clock.status).toBe('running');
    for (const who of [ana, ben, cleo]) thumb(who, 'up');
    board.passTo(board.now + 5_000);
    expect(board.open.clock).toMatchObject({ status: 'running', total: 7 * MINUTE });
    const { clock } = board.open;
    expect(clock.status === 'running' && clock.endsAt - board.now).toBe(5 * MINUTE - 5_000);
  });

  it('[THUMBS-7] still open when the clock rings go on as they are', () => {
    voted();
    start();
    board.pass(5 * MINUTE - 10_000);
    board.step('thumbs.open', at());
    const { id } = thumbs();
    board.ring();
    expect(thumbs()).toMatchObject({ status: 'open', id });
  });

  it('[THUMBS-8] of a removed member, or of a facilitator who takes no part, do not count', () => {
    voted();
    start();
    board.ring();
    thumb(ana, 'down');
    thumb(ben, 'up');
    expect(refused(() => thumb(board.facilitator, 'up'))).toBe('notAllowed');
    board.step('member.remove', { member: ana });
    board.passTo(board.now + 10_000);
    expect(thumbs()).toMatchObject({ status: 'closed', counts: { up: 1, down: 0 } });
  });
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

import { describe, expect, it } from 'vitest';
import type { MemberId, NoteId, TargetId } from '../model/ids.ts';
import { laneOf } from '../rules/wall.ts';
import type { PromptId, StageId } from '../templates/template.ts';
import { openBoard, refused } from '../testing/board.ts';

function voting(changes = {}) {
  const board = openBoard(changes);
  const [ana, ben, cleo] = ['Ana', 'Ben', 'Cleo'].map((name) => board.join(name)) as [MemberId, MemberId, MemberId];
  board.goto('vision.cluster');
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((text) => board.note(ana, 'vision', text)) as [
    NoteId,
    NoteId,
    NoteId,
    NoteId,
  ];
  const dots = (member: MemberId, target: TargetId, n: number) => board.act(member, 'dots.place', { target, dots: n });
  const close = () => board.step('vote.close', { at: board.open.walk.step });
  const lane = () =>
    laneOf(board.open, 'vision' as PromptId)
      .map(({ text }) => text)
      .join('');
  return { board, ana, ben, cleo, a, b, c, d, dots, close, lane };
}

describe('placing dots', () => {
  it('[VOTE-1] is for groups and loose notes of the stage, in its vote, while it is open', () => {
    const { board, ana, a, b, dots, close } = voting();
    const group = board.group(ana, [a]);
    expect(refused(() => dots(ana, b, 1))).toBe('wrongPhase');
    board.next();
    dots(ana, group, 1);
    dots(ana, b, 1);
    expect(refused(() => dots(ana, a, 1))).toBe('gone');
    expect(refused(() => dots(ana, 'toString' as TargetId, 1))).toBe('gone');
    close();
    expect(refused(() => dots(ana, b, 2))).toBe('voteClosed');
    board.goto('measures.vote');
    expect(refused(() => dots(ana, b, 1))).toBe('gone');
  });

  it('[VOTE-2] stacks up to the budget, and is absolute', () => {
    const { board, ana, a, b, dots } = voting();
    board.next();
    dots(ana, a, 5);
    expect(refused(() => dots(ana, b, 1))).toBe('noDotsLeft');
    dots(ana, a, 3);
    dots(ana, b, 2);
    dots(ana, b, 2);
    expect(refused(() => dots(ana, b, 3))).toBe('noDotsLeft');
    expect(refused(() => dots(ana, b, 6))).toBe('outOfRange');
    expect(refused(() => dots(ana, b, -1))).toBe('outOfRange');
    dots(ana, a, 0);
    expect(board.mine(ana).ballots).toEqual({ 'vision.vote': { [b]: 2 } });
  });

  it('[VOTE-2] is one dot each where stacking is off', () => {
    const { board, ana, a, b, dots } = voting();
    board.step('dots.setting', { stage: 'vision' as StageId, dots: 2, stacking: false });
    board.next();
    expect(refused(() => dots(ana, a, 2))).toBe('noStacking');
    dots(ana, a, 1);
    dots(ana, b, 1);
    expect(board.round('vision.vote')).toMatchObject({ dots: 2, stacking: false });
  });

  it('[VOTE-10] is prepared before the vote first opens: 1–10', () => {
    const { board } = voting();
    const set = (n: number, stage = 'vision') =>
      board.step('dots.setting', { stage: stage as StageId, dots: n, stacking: true });
    expect(refused(() => set(0))).toBe('outOfRange');
    expect(refused(() => set(11))).toBe('outOfRange');
    expect(refused(() => set(3, 'nowhere'))).toBe('gone');
    set(10);
    board.next();
    expect(refused(() => set(3))).toBe('wrongPhase');
  });

  it('[VOTE-4] locks the wall until the vote is closed', () => {
    const { board, ana, a, close } = voting();
    board.next();
    const edit = () => board.act(ana, 'note.edit', { note: a, text: 'x', base: 'a', spare: board.id<NoteId>('note') });
    for (const run of [edit, () => board.note(ana, 'vision', 'x'), () => board.act(ana, 'note.remove', { note: a })]) {
      expect(refused(run)).toBe('wallLocked');
    }
    close();
    edit();
  });
});

describe('secrecy', () => {
  it('[VOTE-3] nothing public depends on ballots before the vote closes', () => {
    const { board, ana, ben, a, b, dots, close } = voting();
    board.next();
    const before = board.part;
    dots(ana, a, 3);
    dots(ben, b, 5);
    expect(board.part).toEqual(before);
    close();
    expect(board.tally('vision.vote')).toEqual({ [a]: 3, [b]: 5 });
  });

  it('[VOTE-3] a reopened vote hides its result again', () => {
    const { board, ana, a, dots, close } = voting();
    board.next();
    dots(ana, a, 4);
    close();
    board.step('vote.reopen', { at: board.open.walk.step });
    expect(JSON.stringify(board.part.rounds)).not.toContain('tally');
  });
});

describe('closing', () => {
  it('[VOTE-5] by the button, once', () => {
    const { board, close } = voting();
    board.next();
    const { step } = board.open.walk;
    close();
    expect(board.open.clock.status).toBe('off');
    expect(refused(() => board.step('vote.close', { at: step }))).toBe('alreadyDone');
    expect(refused(() => board.step('vote.close', { at: step - 1 }))).toBe('alreadyDone');
  });

  it('[VOTE-5] by going on, by the clock, by the end of the board', () => {
    const ways: ((board: ReturnType<typeof openBoard>) => void)[] = [
      (board) => board.next(),
      (board) => board.ring(),
      (board) => board.goto('impact.solo'),
      (board) => board.step('board.finish', {}),
    ];
    for (const way of ways) {
      const { board, ana, a, dots } = voting();
      board.next();
      dots(ana, a, 2);
      way(board);
      expect(board.tally('vision.vote')).toEqual({ [a]: 2 });
    }
  });

  it('[VOTE-6] sorts the wall once, ties keeping their order', () => {
    const { board, ana, ben, b, c, d, dots, close, lane } = voting();
    board.next();
    dots(ana, d, 2);
    dots(ben, b, 1);
    dots(ben, c, 1);
    close();
    expect(lane()).toBe('dbca');
    board.back();
    const first = laneOf(board.open, 'vision' as PromptId)[0]!;
    board.act(ana, 'note.move', { note: first.id, group: null, after: 'last' as NoteId });
    board.next();
    expect(lane()).toBe('bcad');
  });

  it('[VOTE-7] reopening and going back keep the ballots', () => {
    const { board, ana, ben, a, b, dots, close } = voting();
    board.next();
    dots(ana, a, 3);
    board.back();
    board.next();
    expect(board.open.clock.status).toBe('running');
    dots(ben, b, 1);
    close();
    board.step('vote.reopen', { at: board.open.walk.step });
    expect(refused(() => board.step('vote.reopen', { at: board.open.walk.step }))).toBe('alreadyDone');
    expect(refused(() => dots(ana, b, 3))).toBe('noDotsLeft');
    dots(ana, a, 2);
    close();
    expect(board.tally('vision.vote')).toEqual({ [a]: 2, [b]: 1 });
    board.back();
    board.next();
    expect(board.open.clock.status).toBe('off');
    expect(board.tally('vision.vote')).toEqual({ [a]: 2, [b]: 1 });
  });

  it('[VOTE-9] counts nobody who was removed, and no facilitator who takes no part', () => {
    const { board, ana, ben, a, b, dots, close } = voting({ facilitatorTakesPart: true });
    board.next();
    dots(ana, a, 1);
    dots(ben, b, 1);
    dots(board.facilitator, b, 5);
    board.step('member.remove', { member: ben });
    board.step('settings.change', { facilitatorTakesPart: false });
    expect(refused(() => dots(board.facilitator, b, 4))).toBe('notAllowed');
    close();
    expect(board.tally('vision.vote')).toEqual({ [a]: 1 });
  });
});

describe('dots on what changes', () => {
  it('[VOTE-8] move along into a group, and on when groups merge, in ballots and in the result', () => {
    const { board, ana, ben, a, b, c, dots, close } = voting();
    board.next();
    dots(ana, a, 2);
    dots(ana, b, 1);
    dots(ben, c, 1);
    board.back();
    const one = board.group(ana, [a, b]);
    const two = board.group(ana, [c]);
    expect(board.mine(ana).ballots).toEqual({ 'vision.vote': { [one]: 3 } });
    board.next();
    close();
    board.back();
    board.act(ana, 'group.merge', { from: two, into: one });
    expect(board.tally('vision.vote')).toEqual({ [one]: 4 });
    board.next();
    board.step('vote.reopen', { at: board.open.walk.step });
    dots(ben, one, 0);
    dots(ana, one, 5);
    close();
    expect(board.tally('vision.vote')).toEqual({ [one]: 5 });
  });

  it('[VOTE-8] become one where stacking is off', () => {
    const { board, ana, a, b, dots } = voting();
    board.step('dots.setting', { stage: 'vision' as StageId, dots: 2, stacking: false });
    board.next();
    dots(ana, a, 1);
    dots(ana, b, 1);
    board.back();
    const group = board.group(ana, [a, b]);
    expect(board.mine(ana).ballots).toEqual({ 'vision.vote': { [group]: 1 } });
  });

  it('[VOTE-8] return when it is removed, dissolved, emptied or undone', () => {
    const { board, ana, ben, a, b, c, dots } = voting();
    const group = board.group(ben, [c]);
    const lost = board.group(ana, [b]);
    board.next();
    dots(ana, a, 1);
    dots(ana, group, 2);
    dots(ana, lost, 2);
    board.back();
    board.act(ana, 'note.remove', { note: a });
    board.act(ana, 'note.move', { note: c, group: null, after: null });
    expect(board.mine(ana).ballots).toEqual({ 'vision.vote': { [lost]: 2 } });
    board.step('undo', {}, ana);
    board.step('undo', {}, ana);
    board.step('undo', {}, ana);
    expect(board.open.groups[lost]).toBeUndefined();
    expect(board.mine(ana).ballots).toEqual({ 'vision.vote': { [a]: 1, [group]: 2 } });
    board.next();
    dots(ana, b, 2);
  });
});

describe('weighing', () => {
  function weighing() {
    const board = openBoard();
    const people = ['Ana', 'Ben', 'Cleo', 'Dan'].map((name) => board.join(name));
    board.goto('force-field.cluster');
    const [a, b, c] = ['a', 'b', 'c'].map((text) => board.note(people[0]!, 'supports', text)) as [
      NoteId,
      NoteId,
      NoteId,
    ];
    const weigh = (target: NoteId, ...weights: number[]) => {
      for (const [i, weight] of weights.entries()) board.act(people[i]!, 'weight.set', { target, weight });
    };
    return { board, people, a, b, c, weigh };
  }

  it('[WEIGH-1] gives the median, halves with an even number, nothing where nobody weighed', () => {
    const { board, people, a, b, weigh } = weighing();
    board.next();
    const before = board.part;
    weigh(a, 1, 5, 5);
    weigh(b, 2, 5, 3, 1);
    expect(board.part).toEqual(before);
    expect(refused(() => weigh(a, 6))).toBe('outOfRange');
    expect(refused(() => weigh(a, 0))).toBe('outOfRange');
    expect(refused(() => weigh('gone' as NoteId, 1))).toBe('gone');
    board.act(people[3]!, 'weight.set', { target: a, weight: 2 });
    board.act(people[3]!, 'weight.set', { target: a, weight: null });
    board.ring();
    expect(board.tally('force-field.weigh')).toEqual({ [a]: 5, [b]: 2.5 });
    expect(refused(() => weigh(a, 1))).toBe('voteClosed');
  });

  it('[WEIGH-2] keeps the stronger of merged forces, in ballots and in the result', () => {
    const { board, people, a, b, c, weigh } = weighing();
    board.next();
    weigh(a, 4, 4);
    weigh(b, 3, 5);
    weigh(c, 2);
    board.back();
    const one = board.group(people[0]!, [a, b]);
    expect(board.mine(people[1]!).ballots).toEqual({ 'force-field.weigh': { [one]: 5 } });
    board.next();
    board.next();
    expect(board.tally('force-field.weigh')).toEqual({ [one]: 4.5, [c]: 2 });
    board.goto('force-field.cluster');
    board.act(people[0]!, 'note.move', { note: c, group: one, after: null });
    expect(board.tally('force-field.weigh')).toEqual({ [one]: 4.5 });
  });
});

import { describe, expect, it } from 'vitest';
import type { MemberId, NoteId } from '../model/ids.ts';
import { agenda } from '../rules/agenda.ts';
import { isRevealed, plan, promptOf } from '../rules/phases.ts';
import type { PhaseKey, PromptId, StageId } from '../templates/template.ts';
import { openBoard, refused } from '../testing/board.ts';

const MINUTE = 60_000;
const stage = (id: string) => id as StageId;
const phase = (key: string) => key as PhaseKey;

describe('the way', () => {
  it('[WALK-1] goes through every phase that is on, and not beyond', () => {
    const board = openBoard();
    const keys: string[] = [];
    board.start();
    for (;;) {
      keys.push(board.place);
      if (board.place === 'naming.elect') break;
      board.next();
    }
    expect(keys).toHaveLength(28);
    expect(keys).not.toContain('impact.vote');
    expect(keys.slice(0, 6)).toEqual([
      'vision.solo',
      'vision.share',
      'vision.cluster',
      'vision.vote',
      'vision.align',
      'measures.solo',
    ]);
    expect(refused(() => board.next())).toBe('wrongPhase');
  });

  it('[WALK-1] goes back the same way, and not before the first', () => {
    const board = openBoard();
    board.walkTo('resources.align');
    board.back();
    expect(board.place).toBe('resources.cluster');
    board.goto('vision.solo');
    expect(refused(() => board.back())).toBe('wrongPhase');
    expect(refused(() => board.goto('impact.vote'))).toBe('wrongPhase');
    expect(refused(() => board.step('walk.goto', { at: board.open.walk.step, stage: 99, phase: 0 }))).toBe('gone');
  });

  it('[WALK-2] a second press was already done', () => {
    const board = openBoard();
    board.start();
    const { step } = board.open.walk;
    board.next();
    expect(refused(() => board.step('walk.next', { at: step }))).toBe('alreadyDone');
    expect(refused(() => board.step('walk.back', { at: step }))).toBe('alreadyDone');
    expect(refused(() => board.step('walk.goto', { at: step, stage: 3, phase: 0 }))).toBe('alreadyDone');
    expect(refused(() => board.step('walk.goto', { at: step + 1, stage: 0, phase: 1 }))).toBe('alreadyDone');
    expect(refused(() => board.start())).toBe('alreadyDone');
    expect(board.place).toBe('vision.share');
  });

  it('[WALK-3] skips an optional stage before it, while in it, and takes it back', () => {
    const board = openBoard();
    const skip = (id: string, on = true) => board.step('stage.skip', { stage: stage(id), skip: on });
    expect(refused(() => skip('vision'))).toBe('notAllowed');
    expect(refused(() => skip('nowhere'))).toBe('gone');
    skip('force-field');
    skip('force-field');
    board.walkTo('resources.align');
    board.next();
    expect(board.place).toBe('naming.propose');
    skip('force-field', false);
    board.back();
    expect(board.place).toBe('force-field.talk');
    const { step } = board.open.walk;
    skip('force-field');
    expect(board.place).toBe('naming.propose');
    expect(board.open.walk.step).toBe(step + 1);
    board.goto('force-field.share');
    expect(board.open.walk.skipped).toEqual([]);
  });

  it('[WALK-3] closes the weighing it skips out of', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.goto('force-field.cluster');
    const note = board.note(ana, 'slows', 'time');
    board.next();
    board.act(ana, 'weight.set', { target: note, weight: 4 });
    board.step('stage.skip', { stage: stage('force-field'), skip: true });
    expect(board.tally('force-field.weigh')).toEqual({ [note]: 4 });
  });

  it('[WALK-3] switches optional phases on and off, but not the running one', () => {
    const board = openBoard();
    const turn = (key: string, on: boolean) => board.step('phase.switch', { phase: phase(key), on });
    turn('impact.vote', true);
    turn('impact.vote', true);
    turn('vision.vote', false);
    turn('naming.elect', false);
    const keys = plan(board.open).map(({ key }) => key as string);
    expect(keys).toContain('impact.vote');
    expect(keys).not.toContain('vision.vote');
    expect(keys.at(-1)).toBe('naming.name');
    turn('vision.vote', true);
    board.walkTo('vision.vote');
    expect(refused(() => turn('vision.vote', false))).toBe('wrongPhase');
    expect(refused(() => turn('vision.solo', false))).toBe('notAllowed');
    expect(refused(() => turn('vision.nothing', false))).toBe('gone');
  });

  it('[SHARE-5] knows which stage was revealed, and which question belongs where', () => {
    const board = openBoard();
    board.walkTo('vision.align');
    const [first, second] = plan(board.open)
      .map((place) => place.stage)
      .filter((one, i, all) => all.indexOf(one) === i);
    expect(isRevealed(board.open, first!)).toBe(true);
    expect(isRevealed(board.open, second!)).toBe(false);
    expect(promptOf(board.open, 'slows' as PromptId)?.stage.id).toBe('force-field');
    expect(promptOf(board.open, 'nothing' as PromptId)).toBeUndefined();
  });

  it('[WALK-6] ends, takes no more votes, and can be reopened', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.goto('vision.cluster');
    const note = board.note(ana, 'vision', 'x');
    board.next();
    board.act(ana, 'dots.place', { target: note, dots: 2 });
    board.step('board.finish', {});
    expect(board.tally('vision.vote')).toEqual({ [note]: 2 });
    expect(board.open.clock.status).toBe('off');
    expect(refused(() => board.act(ana, 'dots.place', { target: note, dots: 1 }))).toBe('finished');
    expect(refused(() => board.step('board.finish', {}))).toBe('finished');
    board.step('name.choose', { name: 'The Guild' });
    board.step('board.reopen', {});
    expect(refused(() => board.step('board.reopen', {}))).toBe('alreadyDone');
    board.next();
    expect(board.place).toBe('vision.align');
  });
});

describe('the name', () => {
  function naming(...names: string[]) {
    const board = openBoard();
    const ana = board.join('Ana');
    const ben = board.join('Ben');
    board.goto('naming.propose');
    board.next();
    const notes = names.map((name) => board.note(ana, 'name', name)) as NoteId[];
    board.next();
    const dot = (member: MemberId, i: number) => board.act(member, 'dots.place', { target: notes[i]!, dots: 1 });
    return { board, ana, ben, dot };
  }

  it('[WALK-5] is the one with the most dots, straight from the open vote', () => {
    const { board, ana, ben, dot } = naming('Clean Room', 'The\nTesters');
    dot(ana, 1);
    dot(ben, 1);
    dot(ben, 0);
    board.next();
    expect(board.open.board.name).toBe('The Testers');
    board.step('name.choose', { name: 'The Testing Guild' });
    board.back();
    board.next();
    expect(board.open.board.name).toBe('The Testing Guild');
    expect(refused(() => board.step('name.choose', { name: 'a\u202eb' }))).toBe('unclean');
    expect(refused(() => board.step('name.choose', { name: 'x'.repeat(121) }))).toBe('long');
  });

  it('[WALK-5] also when the vote was closed before', () => {
    const { board, ana, dot } = naming('One', 'Two');
    dot(ana, 0);
    board.ring();
    board.next();
    expect(board.open.board.name).toBe('One');
  });

  it('[WALK-5] is left to the facilitator on a tie, without dots, or when it makes no title', () => {
    const tied = naming('One', 'Two');
    tied.dot(tied.ana, 0);
    tied.dot(tied.ben, 1);
    tied.board.next();
    const none = naming('One');
    none.board.next();
    const long = naming('x'.repeat(200));
    long.dot(long.ana, 0);
    long.board.next();
    for (const { board } of [tied, none, long]) expect(board.open.board.name).toBe('');
  });
});

describe('the clock', () => {
  it('[CLOCK-1] waits once, for the welcome, and then starts by itself', () => {
    const board = openBoard();
    board.start();
    expect(board.open.clock).toEqual({ status: 'ready', total: 5 * MINUTE });
    board.step('clock.start', {});
    expect(board.open.clock).toMatchObject({ status: 'running', endsAt: board.now + 5 * MINUTE });
    board.next();
    expect(board.open.clock).toMatchObject({ status: 'running', total: 5 * MINUTE });
  });

  it('[CLOCK-2] pauses, resumes, stops, starts over', () => {
    const board = openBoard();
    board.start();
    board.step('clock.start', {});
    board.step('clock.start', {});
    board.pass(2 * MINUTE);
    board.step('clock.pause', {});
    board.step('clock.pause', {});
    board.pass(60 * MINUTE);
    expect(board.open.clock).toMatchObject({ status: 'paused', left: 3 * MINUTE });
    board.step('clock.start', {});
    expect(board.open.clock).toMatchObject({ status: 'running', total: 5 * MINUTE, endsAt: board.now + 3 * MINUTE });
    board.step('clock.stop', {});
    board.step('clock.stop', {});
    expect(board.open.clock).toEqual({ status: 'off' });
    board.step('clock.start', {});
    expect(board.open.clock).toMatchObject({ status: 'running', total: 5 * MINUTE });
  });

  it('[CLOCK-2] is given and denied time in every state, within limits', () => {
    const board = openBoard();
    board.start();
    const add = (seconds: number) => board.step('clock.add', { seconds });
    add(60);
    expect(board.open.clock).toEqual({ status: 'ready', total: 6 * MINUTE });
    board.step('clock.start', {});
    add(-60);
    expect(board.open.clock).toMatchObject({ total: 5 * MINUTE, endsAt: board.now + 5 * MINUTE });
    add(-3600);
    expect(board.open.clock).toMatchObject({ status: 'running', endsAt: board.now + 1000 });
    board.step('clock.pause', {});
    add(120);
    expect(board.open.clock).toMatchObject({ status: 'paused', left: 2 * MINUTE + 1000 });
    board.step('clock.stop', {});
    add(60);
    expect(board.open.clock).toMatchObject({ status: 'running', total: MINUTE });
    board.ring();
    add(30);
    expect(board.open.clock).toMatchObject({ status: 'running', total: MINUTE / 2 });
    board.step('clock.stop', {});
    for (const seconds of [0, -60, 1_000_000]) expect(refused(() => add(seconds))).toBe('outOfRange');
  });

  it('[CLOCK-3] rings once; a ring of a clock that was changed does nothing', () => {
    const board = openBoard();
    board.start();
    board.step('clock.start', {});
    const { clock } = board.open;
    const ring = () =>
      board.system({ id: board.id('ring'), type: 'clock.ring', clock: clock.status === 'running' ? clock.id : '' });
    board.step('clock.add', { seconds: 60 });
    ring();
    expect(board.open.clock.status).toBe('running');
    board.ring();
    const up = board.state;
    ring();
    expect(board.state).toEqual(up);
  });

  it('[CLOCK-4] stands still during a break', () => {
    const board = openBoard();
    board.start();
    board.step('clock.start', {});
    board.pass(MINUTE);
    board.step('break.start', { minutes: 15 });
    expect(board.open.walk.breakUntil).toBe(board.now + 15 * MINUTE);
    board.pass(20 * MINUTE);
    board.step('break.end', {});
    expect(board.open.clock).toMatchObject({ status: 'running', endsAt: board.now + 4 * MINUTE });
    expect(refused(() => board.step('break.end', {}))).toBe('alreadyDone');
    expect(refused(() => board.step('break.start', { minutes: 0 }))).toBe('outOfRange');
    // A clock that stood still before the break stands still after it.
    board.step('clock.pause', {});
    board.step('break.start', { minutes: 5 });
    board.step('break.end', {});
    expect(board.open.clock.status).toBe('paused');
    board.step('clock.start', {});
    board.step('break.start', { minutes: 5 });
    board.step('break.start', { minutes: 10 });
    board.step('break.end', {});
    expect(board.open.clock.status).toBe('running');
    expect(refused(() => board.step('break.start', { minutes: 181 }))).toBe('outOfRange');
    board.step('break.start', { minutes: 5 });
    board.next();
    expect(board.open.walk.breakUntil).toBeNull();
  });
});

describe('the plan', () => {
  const behind = (board: ReturnType<typeof openBoard>) => agenda(board.open, board.now).behind;
  const left = (board: ReturnType<typeof openBoard>) => (agenda(board.open, board.now).endsAt - board.now) / MINUTE;

  it('[WALK-7] is in time while the facilitator welcomes the group, and late when that takes longer', () => {
    const board = openBoard();
    expect(left(board)).toBe(120);
    board.pass(30 * MINUTE);
    board.start();
    expect([behind(board), left(board)]).toEqual([0, 120]);
    board.pass(3 * MINUTE);
    expect([behind(board), left(board)]).toEqual([0, 117]);
    board.pass(4 * MINUTE);
    expect([behind(board), left(board)]).toEqual([4, 117]);
    board.step('clock.start', {});
    board.pass(2 * MINUTE);
    expect([behind(board), left(board)]).toEqual([4, 115]);
    board.next();
    expect([behind(board), left(board)]).toEqual([1, 112]);
  });

  it('[WALK-7] gains by skipping, loses by breaks, time given and standing still', () => {
    const board = openBoard();
    board.start();
    board.pass(3 * MINUTE);
    board.step('clock.start', {});
    board.step('clock.add', { seconds: 120 });
    expect(behind(board)).toBe(2);
    board.step('break.start', { minutes: 10 });
    expect(behind(board)).toBe(12);
    board.pass(10 * MINUTE);
    board.step('break.end', {});
    expect(behind(board)).toBe(12);
    board.ring();
    board.pass(MINUTE);
    expect(behind(board)).toBe(13);
    board.step('clock.stop', {});
    expect(left(board)).toBe(112);
    const planned = agenda(board.open, board.now).endsAt;
    board.step('stage.skip', { stage: stage('force-field'), skip: true });
    expect(agenda(board.open, board.now).endsAt).toBe(planned - 15 * MINUTE);
  });
});

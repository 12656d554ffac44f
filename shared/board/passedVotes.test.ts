import { describe, expect, it } from 'vitest';
import type { NoteId } from '../model/ids.ts';
import { openBoard, refused } from '../testing/board.ts';

/** A vote that the group left backwards, still open and with a ballot in it. */
function leftOpen(vote: 'vision.vote' | 'force-field.weigh', prompt: string) {
  const board = openBoard();
  const ana = board.join('Ana');
  const [stage] = vote.split('.');
  board.goto(`${stage}.cluster`);
  const a = board.note(ana, prompt, 'a');
  board.next();
  if (vote === 'vision.vote') board.act(ana, 'dots.place', { target: a, dots: 2 });
  else board.act(ana, 'weight.set', { target: a, weight: 4 });
  board.back();
  return { board, ana, a };
}

describe('a vote that was left backwards', () => {
  it.each(['vision.align', 'measures.solo', 'naming.share'])(
    '[VOTE-5] closes when the group passes it for %s',
    (to) => {
      const { board, a } = leftOpen('vision.vote', 'vision');
      board.goto(to);
      expect(board.tally('vision.vote')).toEqual({ [a]: 2 });
    },
  );

  it('[VOTE-5] closes when it is switched off and passed, and when the board is finished', () => {
    const off = leftOpen('vision.vote', 'vision');
    off.board.step('phase.switch', { phase: 'vision.vote' as never, on: false });
    off.board.next();
    expect(off.board.place).toBe('vision.align');
    expect(off.board.tally('vision.vote')).toEqual({ [off.a]: 2 });
    const done = leftOpen('vision.vote', 'vision');
    done.board.step('board.finish', {});
    expect(done.board.tally('vision.vote')).toEqual({ [done.a]: 2 });
  });

  it('[VOTE-7] stays open with its ballots while the group is before it', () => {
    const { board, ana, a } = leftOpen('vision.vote', 'vision');
    board.goto('vision.solo');
    board.goto('vision.share');
    expect(board.round('vision.vote')?.status).toBe('open');
    board.goto('vision.vote');
    expect(board.mine(ana).ballots).toEqual({ 'vision.vote': { [a]: 2 } });
    board.act(ana, 'dots.place', { target: a, dots: 5 });
  });

  it('[VOTE-5] is a weighing as well, so that the force field has its strengths', () => {
    const { board, a } = leftOpen('force-field.weigh', 'supports');
    board.goto('force-field.talk');
    expect(board.tally('force-field.weigh')).toEqual({ [a]: 4 });
  });
});

describe('dots on a group whose last note goes elsewhere', () => {
  it('[VOTE-8] move along into the group it joins, and its name is kept', () => {
    const { board, ana, a } = leftOpen('vision.vote', 'vision');
    const [b, c] = ['b', 'c'].map((text) => board.note(ana, 'vision', text)) as [NoteId, NoteId];
    const one = board.group(ana, [a], 'Trust');
    const two = board.group(ana, [b]);
    board.act(ana, 'note.move', { note: a, group: two, after: b });
    expect(board.open.groups[one]).toBeUndefined();
    expect(board.mine(ana).ballots).toEqual({ 'vision.vote': { [two]: 2 } });
    const three = board.group(ana, [a, b, c]);
    expect(board.mine(ana).ballots).toEqual({ 'vision.vote': { [three]: 2 } });
  });

  it('[CLUSTER-4] a group put together out of whole groups keeps their names', () => {
    const { board, ana, a } = leftOpen('vision.vote', 'vision');
    const [b, c, d] = ['b', 'c', 'd'].map((text) => board.note(ana, 'vision', text)) as [NoteId, NoteId, NoteId];
    board.group(ana, [a], 'Trust');
    board.group(ana, [b], 'Time');
    const stays = board.group(ana, [c, d], 'Money');
    const all = board.group(ana, [a, b, c]);
    expect(board.open.groups[all]?.name).toBe('Trust · Time');
    expect(board.open.groups[stays]?.name).toBe('Money');
    expect(refused(() => board.act(ana, 'group.merge', { from: all, into: all }))).toBe('intoItself');
  });
});

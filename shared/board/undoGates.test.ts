import { describe, expect, it } from 'vitest';
import type { CommandId, GroupId, MemberId, NoteId } from '../model/ids.ts';
import { openBoard, refused } from '../testing/board.ts';

function wall(changes = {}) {
  const board = openBoard(changes);
  const [ana, ben] = ['Ana', 'Ben'].map((name) => board.join(name)) as [MemberId, MemberId];
  board.goto('vision.cluster');
  const [a, b, c] = ['a', 'b', 'c'].map((text) => board.note(ana, 'vision', text)) as [NoteId, NoteId, NoteId];
  const undo = (who: MemberId) => board.step('undo', {}, who);
  return { board, ana, ben, a, b, c, undo };
}

describe('undo goes no further than the act it takes back', () => {
  it('[ACT-6] what was grouped stays grouped once the group has gone on', () => {
    const { board, ana, a, b, undo } = wall();
    const group = board.group(ana, [a, b]);
    for (const place of ['vision.align', 'vision.share', 'measures.solo', 'measures.cluster']) {
      board.goto(place);
      expect(
        refused(() => undo(ana)),
        place,
      ).toBe('wrongPhase');
    }
    board.goto('vision.cluster');
    undo(ana);
    expect(board.open.groups[group]).toBeUndefined();
  });

  it('[ACT-6] nor when moving was locked meanwhile', () => {
    const { board, ana, a, b, undo } = wall();
    board.group(ana, [a, b]);
    board.step('settings.change', { movers: 'facilitator' });
    expect(refused(() => undo(ana))).toBe('moversLocked');
    board.step('tray.give', { member: ana, tray: true });
    undo(ana);
  });

  it('[ACT-6] nor lines of a stage that is over, or of whoever may not write any more', () => {
    const { board, ana, undo } = wall();
    board.goto('vision.align');
    const line = board.line(ana, 'vision', 'A line');
    board.step('settings.change', { aligners: 'facilitator' });
    expect(refused(() => undo(ana))).toBe('alignersLocked');
    board.step('settings.change', { aligners: 'everybody' });
    board.goto('measures.solo');
    expect(refused(() => undo(ana))).toBe('wrongPhase');
    const mine = board.line(board.facilitator, 'vision', 'Another');
    undo(board.facilitator);
    expect(board.open.statements[mine]).toBeUndefined();
    expect(board.open.statements[line]).toBeDefined();
  });

  it('[ACT-6] nor notes while everybody writes in private; drafts at any time', () => {
    const { board, ana, undo } = wall();
    board.goto('measures.solo');
    expect(refused(() => undo(ana))).toBe('wrongPhase');
    const draft = board.draft(ana, 'how', 'x');
    undo(ana);
    expect(board.mine(ana).drafts[draft]).toBeUndefined();
  });

  it('[IDS-2] never brings a note back under the id of a group', () => {
    const { board, ana, ben, a, b, undo } = wall();
    board.act(ana, 'note.remove', { note: a });
    board.act(ben, 'group.form', { group: a as string as GroupId, notes: [b] });
    expect(refused(() => undo(ana))).toBe('changedSince');
  });
});

describe('undo brings the dots back', () => {
  function voted() {
    const { board, ana, ben, a, b, c, undo } = wall();
    const [one, two] = [board.group(ana, [a]), board.group(ana, [b])];
    board.next();
    board.act(ana, 'dots.place', { target: one, dots: 2 });
    board.act(ben, 'dots.place', { target: two, dots: 1 });
    board.act(ben, 'dots.place', { target: c, dots: 3 });
    return { board, ana, ben, one, two, c, undo };
  }
  const ballots = { ana: 'vision.vote', ben: 'vision.vote' };

  it('[VOTE-11] of a merge, to where they lay, in ballots and in the result', () => {
    const { board, ana, ben, one, two, c, undo } = voted();
    board.step('vote.close', { at: board.open.walk.step });
    const result = board.tally('vision.vote');
    board.back();
    board.act(ana, 'group.merge', { from: one, into: two });
    expect(board.tally('vision.vote')).toEqual({ [two]: 3, [c]: 3 });
    undo(ana);
    expect(board.tally('vision.vote')).toEqual(result);
    expect(board.mine(ana).ballots).toEqual({ [ballots.ana]: { [one]: 2 } });
    expect(board.mine(ben).ballots).toEqual({ [ballots.ben]: { [two]: 1, [c]: 3 } });
  });

  it('[VOTE-11] of a grouping, a dissolution and a removal', () => {
    const { board, ana, ben, one, c, undo } = voted();
    board.back();
    const before = board.mine(ben).ballots;
    board.act(ana, 'note.move', { note: c, group: one, after: null });
    undo(ana);
    expect(board.mine(ben).ballots).toEqual(before);
    board.group(ben, [c]);
    undo(ben);
    expect(board.mine(ben).ballots).toEqual(before);
    board.act(ana, 'group.dissolve', { group: one });
    undo(ana);
    expect(board.mine(ana).ballots).toEqual({ 'vision.vote': { [one]: 2 } });
    board.act(ana, 'note.remove', { note: c });
    expect(board.mine(ben).ballots).not.toEqual(before);
    undo(ana);
    expect(board.mine(ben).ballots).toEqual(before);
  });

  it('[VOTE-11] but of nobody who voted anew since, and never more than there were', () => {
    const { board, ana, ben, one, two, c, undo } = voted();
    board.back();
    board.act(ana, 'group.merge', { from: two, into: one });
    board.next();
    board.act(ben, 'dots.place', { target: one, dots: 2 });
    board.back();
    undo(ana);
    expect(board.mine(ana).ballots).toEqual({ 'vision.vote': { [one]: 2 } });
    expect(board.mine(ben).ballots).toEqual({ 'vision.vote': { [one]: 2, [c]: 3 } });
    expect(board.open.groups[two]).toBeDefined();
  });

  it('[VOTE-8] what is removed leaves the result, so that no other thing of that id inherits its dots', () => {
    const { board, ana, ben, one, two, c } = voted();
    board.step('vote.close', { at: board.open.walk.step });
    board.back();
    board.act(ana, 'group.dissolve', { group: one });
    expect(board.tally('vision.vote')).toEqual({ [two]: 1, [c]: 3 });
    board.act(ben, 'group.form', { group: one, notes: [c] });
    expect(board.tally('vision.vote')).toEqual({ [two]: 1, [one]: 3 });
  });
});

describe('people who come and go', () => {
  it('[PEOPLE-1] whoever is let back in gives way to the name that was taken meanwhile', () => {
    const board = openBoard();
    const first = board.join('Ana');
    board.step('member.remove', { member: first });
    const second = board.join('Ana');
    board.step('member.letBackIn', { member: first, key: 'k'.repeat(30) });
    const [key = ''] = Object.keys(board.state.hidden.keys);
    board.system({ id: 'redeem' as CommandId, type: 'key.redeem', key, token: 'new' });
    expect([first, second].map((id) => board.open.members[id]?.name)).toEqual(['Ana (2)', 'Ana']);
  });

  it('[ELECT-7] a leader who is removed leads no more', () => {
    const board = openBoard();
    const [ana, ben] = ['Ana', 'Ben'].map((name) => board.join(name)) as [MemberId, MemberId];
    board.goto('naming.elect');
    board.act(ana, 'candidate.stand', { words: '' });
    board.step('election.open', {});
    board.act(ben, 'election.choose', { round: 1, choice: 'yes' });
    board.step('election.close', { round: 1 });
    board.step('board.finish', {});
    board.step('member.remove', { member: ana });
    expect(board.open.election).toMatchObject({ status: 'closed', leader: null, how: 'none' });
  });

  it('[IDS-3] what was removed from the wall leaves room for more', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.goto('vision.share');
    const notes = Array.from({ length: 500 }, (_, n) => board.note(ana, 'vision', `note ${n}`));
    expect(refused(() => board.note(ana, 'vision', 'one more'))).toBe('tooMany');
    board.act(ana, 'note.remove', { note: notes[0] as NoteId });
    board.note(ana, 'vision', 'one more');
    expect(refused(() => board.note(ana, 'vision', 'and one'))).toBe('tooMany');
  });

  it('[TEXT-9] an edit starts from a text that could stand there', () => {
    const { board, ana, a } = wall();
    const base = 'a '.repeat(4_000).trim();
    const edit = () => board.act(ana, 'note.edit', { note: a, text: 'b', base, spare: 's1' as NoteId });
    expect(refused(edit)).toBe('long');
  });
});

import { describe, expect, it } from 'vitest';
import type { ElectionChoice } from '../model/ballot.ts';
import type { MemberId } from '../model/ids.ts';
import { openBoard, refused } from '../testing/board.ts';

function electing(standing = 2) {
  const board = openBoard();
  const [ana, ben, cleo, dan] = ['Ana', 'Ben', 'Cleo', 'Dan'].map((name) => board.join(name)) as [
    MemberId,
    MemberId,
    MemberId,
    MemberId,
  ];
  board.goto('naming.elect');
  for (const member of [ana, ben, cleo].slice(0, standing)) board.act(member, 'candidate.stand', { words: '' });
  const open = () => board.step('election.open', {});
  const close = () => board.step('election.close', { round: board.open.election.round });
  const vote = (...votes: [MemberId, ElectionChoice][]) => {
    for (const [member, choice] of votes)
      board.act(member, 'election.choose', { round: board.open.election.round, choice });
  };
  return { board, ana, ben, cleo, dan, open, close, vote };
}

describe('standing', () => {
  it('[ELECT-1] by oneself, with words, or put forward and accepting', () => {
    const { board, ana, ben, open } = electing(0);
    board.act(ana, 'candidate.propose', { member: ben });
    board.act(board.facilitator, 'candidate.propose', { member: ana });
    expect(board.open.candidates).toEqual({
      [ben]: { member: ben, words: '', asked: true },
      [ana]: { member: ana, words: '', asked: true },
    });
    board.act(ben, 'candidate.stand', { words: 'With a co-lead.' });
    board.act(ana, 'candidate.propose', { member: ben });
    board.act(ben, 'candidate.propose', { member: ben });
    expect(board.open.candidates[ben]).toEqual({ member: ben, words: 'With a co-lead.', asked: false });
    expect(refused(() => board.act(ana, 'candidate.stand', { words: 'x'.repeat(141) }))).toBe('long');
    expect(refused(() => board.act(ana, 'candidate.propose', { member: board.facilitator }))).toBe('gone');
    open();
    expect(board.open.election).toMatchObject({ status: 'voting', choices: [ben] });
    expect(refused(() => board.act(ben, 'candidate.withdraw', {}))).toBe('voteClosed');
    expect(refused(() => board.act(ana, 'candidate.stand', { words: '' }))).toBe('voteClosed');
  });

  it('[ELECT-1] accepts by putting oneself forward, and withdraws', () => {
    const { board, ana, ben } = electing(0);
    board.act(ana, 'candidate.propose', { member: ben });
    board.act(ben, 'candidate.propose', { member: ben });
    expect(board.open.candidates[ben]?.asked).toBe(false);
    board.act(ben, 'candidate.withdraw', {});
    board.act(ben, 'candidate.withdraw', {});
    expect(board.open.candidates).toEqual({});
  });

  it('[ELECT-1] is for its phase', () => {
    const { board, ana } = electing(0);
    board.back();
    expect(refused(() => board.act(ana, 'candidate.stand', { words: '' }))).toBe('wrongPhase');
    expect(refused(() => board.step('election.open', {}))).toBe('wrongPhase');
  });
});

describe('the vote', () => {
  it('[ELECT-2] closes without a leader when nobody stands', () => {
    const { board, open } = electing(0);
    open();
    expect(board.open.election).toMatchObject({ status: 'closed', leader: null, how: 'none' });
    expect(refused(open)).toBe('alreadyDone');
  });

  it.each([
    [2, 1, 'yes'],
    [1, 1, 'no'],
    [0, 0, 'no'],
    [0, 1, 'no'],
  ])('[ELECT-3] answers one candidate: %i yes, %i no', (yes, no, how) => {
    const { board, ana, ben, cleo, dan, open, close, vote } = electing(1);
    open();
    const voters = [ana, ben, cleo, dan];
    for (let n = 0; n < yes + no; n++) vote([voters[n]!, n < yes ? 'yes' : 'no']);
    expect(refused(() => vote([dan, ana]))).toBe('notStanding');
    close();
    expect(board.open.election).toMatchObject({ status: 'closed', how, leader: how === 'yes' ? ana : null });
  });

  it('[ELECT-4] elects the one with the most votes; the last word of a voter counts', () => {
    const { board, ana, ben, cleo, open, close, vote } = electing();
    open();
    const before = board.part;
    vote([ana, ana], [ben, ben], [cleo, ana], [cleo, ben]);
    expect({ ...board.part, progress: before.progress }).toEqual(before);
    expect(board.part.progress.answered).toBe(3);
    expect(refused(() => vote([ana, cleo]))).toBe('notStanding');
    const { round } = board.open.election;
    close();
    expect(board.open.election).toMatchObject({ leader: ben, how: 'vote', counts: { [ana]: 1, [ben]: 2 } });
    expect(refused(() => board.step('election.close', { round }))).toBe('alreadyDone');
    expect(refused(() => vote([ana, ana]))).toBe('voteClosed');
  });

  it('[ELECT-4] a tie goes to a run-off among those tied, and a run-off can decide', () => {
    const { board, ana, ben, cleo, dan, open, close, vote } = electing(3);
    open();
    vote([ana, ana], [ben, ben]);
    close();
    expect(board.open.election).toMatchObject({ status: 'voting', runOff: true, choices: [ana, ben], round: 2 });
    expect(refused(() => vote([dan, cleo]))).toBe('notStanding');
    expect(refused(() => board.step('election.decide', { leader: ana }))).toBe('wrongPhase');
    vote([dan, ben]);
    close();
    expect(board.open.election).toMatchObject({ leader: ben, how: 'run-off', counts: { [ben]: 1 } });
  });

  it('[ELECT-4] a second tie is drawn by lot or decided, and the record says which', () => {
    for (const how of ['lot', 'facilitator', 'none'] as const) {
      const { board, ana, ben, cleo, open, close, vote } = electing();
      open();
      close();
      vote([ana, ana], [ben, ben]);
      close();
      expect(board.open.election).toMatchObject({
        status: 'tied',
        choices: [ana, ben],
        counts: { [ana]: 1, [ben]: 1 },
      });
      expect(refused(() => board.step('election.decide', { leader: cleo }))).toBe('notStanding');
      if (how === 'lot') board.step('election.draw', {});
      else board.step('election.decide', { leader: how === 'none' ? null : ben });
      const { election } = board.open;
      expect(election).toMatchObject({ status: 'closed', how });
      if (election.status === 'closed') expect([ana, ben, null]).toContain(election.leader);
      expect(refused(() => board.step('election.draw', {}))).toBe('alreadyDone');
      expect(refused(() => board.step('election.decide', { leader: ana }))).toBe('alreadyDone');
    }
  });

  it('[ELECT-5] never counts a vote of an earlier round', () => {
    const { board, ana, ben, cleo, dan, open, close, vote } = electing();
    open();
    vote([ana, ana], [cleo, ana], [dan, ana]);
    const { round } = board.open.election;
    close();
    board.step('election.reopen', {});
    expect(refused(() => board.step('election.reopen', {}))).toBe('alreadyDone');
    board.act(cleo, 'candidate.stand', { words: '' });
    open();
    expect(refused(() => board.act(dan, 'election.choose', { round, choice: ana }))).toBe('voteClosed');
    expect(board.part.progress.answered).toBe(0);
    vote([ben, ben]);
    close();
    expect(board.open.election).toMatchObject({ leader: ben, counts: { [ben]: 1 } });
  });

  it('[ELECT-6] starts anew among the others when a candidate is removed', () => {
    const { board, ana, ben, cleo, open, close, vote } = electing(3);
    open();
    vote([ana, ana], [ben, ana]);
    board.step('member.remove', { member: ana });
    expect(board.open.election).toMatchObject({ status: 'voting', choices: [ben, cleo], round: 2 });
    board.step('member.remove', { member: cleo });
    vote([ben, 'yes']);
    board.step('member.remove', { member: ben });
    expect(board.open.election).toMatchObject({ status: 'closed', leader: null, how: 'none' });
    expect(refused(close)).toBe('alreadyDone');
  });

  it('[ELECT-6] a removed candidate of a tie leaves the others to be voted on again; one who only voted just drops out', () => {
    const { board, ana, ben, cleo, dan, open, close, vote } = electing();
    open();
    vote([cleo, ana], [dan, ben]);
    board.step('member.remove', { member: dan });
    close();
    expect(board.open.election).toMatchObject({ leader: ana, counts: { [ana]: 1 } });
    board.step('election.reopen', {});
    open();
    close();
    close();
    board.step('member.remove', { member: ana });
    expect(board.open.election).toMatchObject({ status: 'voting', choices: [ben] });
  });
});

import { describe, expect, it } from 'vitest';
import type { MemberId } from '../model/ids.ts';
import { openBoard, type TestBoard } from '../testing/board.ts';
import en from '../words/en.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { boardFileOf, boardJson } from './boardJson.ts';
import { chatText } from './chatText.ts';
import { minutesMarkdown } from './minutesMarkdown.ts';
import { notesCsv } from './notesCsv.ts';

const say = sayIn('en', en);
const everything = ({ part, now }: TestBoard): string =>
  [
    boardJson(part, now),
    minutesMarkdown(part, now, say),
    notesCsv(part, say),
    ...(['slack', 'teams', 'wiki'] as const).map((form) => chatText(part, now, say, form)),
  ].join('\n');

function opened(settings = {}, template?: string) {
  const board = openBoard(settings, template);
  const [ana, ben] = ['Ana Arendt', 'Ben Babbage'].map((name) => board.join(name)) as [MemberId, MemberId];
  return { board, ana, ben };
}

describe('what is still secret', () => {
  it('[EXPORT-1] drafts leave in no form before they are shown', () => {
    const [one, other] = [opened(), opened()] as const;
    for (const { board } of [one, other]) board.start();
    one.board.draft(one.ana, 'vision', 'a very private draft');
    expect(everything(one.board)).toBe(everything(other.board));
    one.board.goto('vision.share');
    expect(everything(one.board)).toContain('a very private draft');
  });

  it('[EXPORT-1] open ballots, weights, votes and answers leave in no form', () => {
    const secrets: ((made: ReturnType<typeof opened>, target: never) => void)[] = [
      ({ board, ana }, target) => board.act(ana, 'dots.place', { target, dots: 2 }),
      ({ board, ana }) => board.act(ana, 'done.set', { done: true, at: board.open.walk.step }),
      ({ board, ana }, target) => board.act(ana, 'dots.place', { target, dots: 3 }),
    ];
    for (const secretly of secrets) {
      const made = [opened(), opened()] as const;
      const targets = made.map(({ board, ana }) => {
        board.goto('vision.share');
        const note = board.note(ana, 'vision', 'learn in public');
        board.goto('vision.vote');
        return note;
      });
      secretly(made[0], targets[0] as never);
      expect(everything(made[0].board)).toBe(everything(made[1].board));
    }
  });

  it('[EXPORT-1] votes for a leader, and the answers to a poll, stay where they are until they are counted', () => {
    const elected = [opened(), opened()].map(({ board, ana, ben }, i) => {
      board.goto('naming.elect');
      for (const member of [ana, ben]) board.act(member, 'candidate.stand', { words: '' });
      board.step('election.open', {});
      board.act(ana, 'election.choose', { round: 1, choice: i === 0 ? ana : ben });
      return everything(board);
    });
    expect(elected[0]).toBe(elected[1]);
    const polled = [opened({}, 'lean-coffee'), opened({}, 'lean-coffee')].map(({ board, ana }, i) => {
      board.goto('topics.close');
      board.act(ana, 'poll.answer', { answer: i + 1 });
      return everything(board);
    });
    expect(polled[0]).toBe(polled[1]);
  });

  it('[EXPORT-1] the text says that it was made in the middle, until the board is finished', () => {
    const { board } = opened();
    const text = () => minutesMarkdown(board.part, board.now, say);
    expect(text()).toContain(say('export.before'));
    board.start();
    expect(text()).toContain(say('export.middle'));
    expect(chatText(board.part, board.now, say, 'slack')).toContain(say('export.middle'));
    board.step('board.finish', {});
    expect(text()).not.toContain(say('export.middle'));
  });
});

describe('who is named', () => {
  it('[EXPORT-2] nobody is where authors are hidden, unless they asked to be', () => {
    const { board, ana, ben } = opened();
    board.goto('vision.share');
    board.note(ana, 'vision', 'learn in public');
    board.note(ben, 'vision', 'share more');
    board.act(ana, 'takeaway.add', { takeaway: board.id('takeaway'), topic: null, text: 'nine tests' });
    expect(everything(board)).not.toMatch(/Arendt|Babbage|Fay|member-|fay|note-|CODE/);
    expect(boardFileOf(board.part, 0).members.map(({ name }) => name)).toEqual([null, null, null]);
    board.act(ben, 'me.named', { named: true });
    expect(everything(board)).toContain('Ben Babbage');
    expect(minutesMarkdown(board.part, board.now, say)).toContain('Who came: Ben Babbage, 1 person not named here');
    expect(everything(board)).not.toMatch(/Arendt|Fay/);
  });

  it('[EXPORT-2] a name stands under a note that was signed, and under no other', () => {
    const { board, ana } = opened();
    board.goto('vision.share');
    const note = board.note(ana, 'vision', 'learn in public');
    board.note(ana, 'vision', 'share more');
    board.act(ana, 'note.sign', { note, signed: true });
    expect(boardFileOf(board.part, 0).notes.map(({ author }) => author)).toEqual(['m2', null]);
    const text = minutesMarkdown(board.part, board.now, say);
    expect(text).toContain('- learn in public (Ana Arendt)\n');
    expect(text).toContain('- share more\n');
  });

  it('[EXPORT-2] everybody is where authors are shown, but nobody who was removed', () => {
    const { board, ana, ben } = opened({}, 'lean-coffee');
    board.start();
    board.note(ana, 'topic', 'flaky tests');
    board.step('member.remove', { member: ben });
    const text = everything(board);
    expect(text).toContain('Ana Arendt');
    expect(text).not.toContain('Babbage');
    // A note that was written stays, and with it whose it is.
    board.step('member.remove', { member: ana });
    expect(boardFileOf(board.part, 0).members).toMatchObject([{ name: 'Fay' }, { name: 'Ana Arendt', removed: true }]);
    expect(minutesMarkdown(board.part, board.now, say)).not.toContain('Who came');
  });
});

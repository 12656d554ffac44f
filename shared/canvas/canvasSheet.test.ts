import { describe, expect, it } from 'vitest';
import type { MemberId, NoteId } from '../model/ids.ts';
import { openBoard, type TestBoard } from '../testing/board.ts';
import en from '../words/en.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { canvasSheet } from './canvasSheet.ts';

const say = sayIn('en', en);
const sheet = (board: TestBoard) => canvasSheet(board.part, say, 'en-GB');
const fact = (board: TestBoard, label: string) => sheet(board).facts.find((one) => one.label === label)?.value;

describe('the canvas', () => {
  it('[CANVAS-1] holds the lines of each box nested and in order', () => {
    const board = openBoard();
    board.start();
    const lead = board.facilitator;
    const a = board.line(lead, 'how', 'meet');
    board.line(lead, 'how', 'over coffee', board.line(lead, 'how', 'weekly', a));
    board.line(lead, 'how', 'teach');
    board.line(lead, 'vision', 'share');
    expect(sheet(board).boxes.how.lines).toEqual([
      { text: 'meet', children: [{ text: 'weekly', children: [{ text: 'over coffee', children: [] }] }] },
      { text: 'teach', children: [] },
    ]);
    expect(sheet(board).boxes.vision.lines).toEqual([{ text: 'share', children: [] }]);
    expect(sheet(board).boxes.impact).toMatchObject({ title: 'Who / What', lines: [] });
  });

  it('[CANVAS-2] names the leader once elected', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    board.goto('naming.elect');
    expect(fact(board, 'Leader')).toBe('To be chosen');
    board.act(ana, 'candidate.stand', { words: '' });
    board.step('election.open', {});
    expect(fact(board, 'Leader')).toBe('To be chosen');
    board.act(ana, 'election.choose', { round: 1, choice: 'yes' });
    board.step('election.close', { round: 1 });
    expect(fact(board, 'Leader')).toBe('Ana');
    board.step('election.reopen', {});
    expect(fact(board, 'Leader')).toBe('To be chosen');
  });

  it('[CANVAS-3] counts who joined and was not removed, or as the facilitator says', () => {
    const board = openBoard();
    const [ana] = ['Ana', 'Ben', 'Cleo'].map((name) => board.join(name)) as [MemberId];
    expect(fact(board, 'Founded by')).toBe('3 people');
    board.step('member.remove', { member: ana });
    expect(fact(board, 'Founded by')).toBe('2 people');
    board.step('settings.change', { founders: 1 });
    expect(fact(board, 'Founded by')).toBe('1 person');
    board.step('settings.change', { founders: null });
    expect(fact(board, 'Founded by')).toBe('2 people');
  });

  it('[CANVAS-4] names nobody who did not ask for it, in the order they joined', () => {
    const board = openBoard();
    const [ana, , cleo] = ['Ana', 'Ben', 'Cleo'].map((name) => board.join(name)) as [MemberId, MemberId, MemberId];
    expect(sheet(board).named.people).toEqual([]);
    board.act(cleo, 'me.named', { named: true });
    board.act(ana, 'me.named', { named: true });
    expect(sheet(board).named.people).toEqual(['Ana', 'Cleo']);
    board.step('member.remove', { member: ana });
    board.act(cleo, 'me.named', { named: false });
    expect(sheet(board).named.people).toEqual([]);
  });

  it('[CANVAS-6] is dated where it was created, and carries the community’s name once there is one', () => {
    const board = openBoard();
    const late = Date.UTC(2026, 10, 21, 23, 30);
    const part = { ...board.part, board: { ...board.part.board, createdAt: late } };
    expect(canvasSheet(part, say, 'en-GB').date).toBe('2026-11-22');
    const west = { ...part, board: { ...part.board, timeZone: 'America/New_York' } };
    expect(canvasSheet(west, say, 'en-GB')).toMatchObject({
      date: '2026-11-21',
      footer: 'CoP bootstrap, 21 November 2026',
    });
    expect(sheet(board).name).toBe('Testing guild');
    board.start();
    board.step('name.choose', { name: 'The Guild' });
    expect(sheet(board).name).toBe('The Guild');
  });
});

describe('the force field', () => {
  function forces() {
    const board = openBoard();
    const ana = board.join('Ana');
    board.goto('force-field.cluster');
    const [weak, strong, none] = ['weak', 'strong', 'not weighed'].map((text) => board.note(ana, 'supports', text)) as [
      NoteId,
      NoteId,
      NoteId,
    ];
    const slow = board.group(ana, [board.note(ana, 'slows', 'no time'), board.note(ana, 'slows', 'no money')]);
    const weigh = (target: NoteId | typeof slow, weight: number) => board.act(ana, 'weight.set', { target, weight });
    return { board, ana, weak, strong, none, slow, weigh };
  }

  it('[CANVAS-5] is there once its stage was run', () => {
    const { board } = forces();
    expect(sheet(board).forceField).toBeNull();
    board.next();
    expect(sheet(board).forceField).not.toBeNull();
  });

  it('[CANVAS-5] shows each side by weight with its sum, and no weight before the end', () => {
    const { board, ana, weak, strong, slow, weigh } = forces();
    board.next();
    weigh(weak, 2);
    weigh(strong, 5);
    weigh(slow, 4);
    expect(sheet(board).forceField?.supports).toMatchObject({ sum: 0 });
    board.next();
    board.line(ana, 'weaken', 'free an hour');
    board.line(board.facilitator, 'vision', 'We share.');
    expect(sheet(board).forceField).toMatchObject({
      axis: 'We share.',
      supports: {
        sum: 7,
        forces: [
          { text: 'strong', weight: 5 },
          { text: 'weak', weight: 2 },
          { text: 'not weighed', weight: null },
        ],
      },
      slows: { sum: 4, forces: [{ text: 'no time', weight: 4 }] },
      answers: [{ text: 'free an hour', children: [] }],
    });
  });

  it('[CANVAS-5] calls a force by the name of its group, and the axis by the community’s until there is a vision', () => {
    const { board, ana, slow } = forces();
    board.act(ana, 'group.name', { group: slow, name: 'Scarcity' });
    board.next();
    expect(sheet(board).forceField).toMatchObject({ axis: 'Testing guild', slows: { forces: [{ text: 'Scarcity' }] } });
  });
});

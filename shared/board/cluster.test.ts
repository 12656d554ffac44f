import { describe, expect, it } from 'vitest';
import type { GroupId, NoteId, StatementId } from '../model/ids.ts';
import { groupsOf, laneOf, notesIn } from '../rules/wall.ts';
import type { PromptId, StageId } from '../templates/template.ts';
import { openBoard, refused } from '../testing/board.ts';

function wall(changes = {}) {
  const board = openBoard(changes);
  const ana = board.join('Ana');
  const ben = board.join('Ben');
  board.goto('vision.cluster');
  const [a, b, c] = ['a', 'b', 'c'].map((text) => board.note(ana, 'vision', text)) as [NoteId, NoteId, NoteId];
  const d = board.note(ben, 'reach', 'd');
  const lane = (prompt = 'vision') =>
    laneOf(board.open, prompt as PromptId)
      .map(({ text }) => text)
      .join('');
  const within = (group: GroupId) =>
    notesIn(board.open, group)
      .map(({ text }) => text)
      .join('');
  const groups = () => groupsOf(board.open, 'vision' as StageId);
  return { board, ana, ben, a, b, c, d, lane, within, groups };
}

describe('moving', () => {
  it('[CLUSTER-2] puts a note first, behind another, into a group and back', () => {
    const { board, ana, ben, a, b, c, d, lane, within } = wall();
    expect(lane()).toBe('abc');
    board.act(ben, 'note.move', { note: c, group: null, after: null });
    expect(lane()).toBe('cab');
    board.act(ana, 'note.move', { note: c, group: null, after: a });
    expect(lane()).toBe('acb');
    const group = board.group(ana, [a, d]);
    expect(within(group)).toBe('ad');
    board.act(ben, 'note.move', { note: b, group, after: a });
    expect(within(group)).toBe('abd');
    board.act(ben, 'note.move', { note: d, group: null, after: null });
    expect(lane('reach')).toBe('d');
  });

  it('[CLUSTER-2] behind one that is gone means last', () => {
    const { board, ana, a, b, c, lane } = wall();
    board.act(ana, 'note.remove', { note: b });
    board.act(ana, 'note.move', { note: a, group: null, after: b });
    expect(lane()).toBe('ca');
    board.act(ana, 'note.move', { note: c, group: null, after: c });
    expect(lane()).toBe('ca');
  });

  it('[CLUSTER-1] is for the cluster phase of that stage', () => {
    const { board, ana, a, b } = wall();
    const move = () => board.act(ana, 'note.move', { note: a, group: null, after: 'gone' as NoteId });
    const group = board.group(ana, [b]);
    const name = () => board.act(ana, 'group.name', { group, name: 'Later' });
    for (const place of ['vision.share', 'vision.align', 'vision.vote', 'vision.solo']) {
      board.goto(place);
      expect(refused(move)).toBe('wrongPhase');
      expect(refused(() => board.group(ana, [a]))).toBe('wrongPhase');
      expect(refused(name)).toBe('wrongPhase');
    }
    board.goto('measures.cluster');
    expect(refused(move)).toBe('gone');
    expect(refused(name)).toBe('gone');
    expect(refused(() => board.group(ana, [a]))).toBe('gone');
  });

  it('[CLUSTER-1] is for whoever leads when the notes are locked', () => {
    const { board, ana, ben, a, c } = wall({ movers: 'facilitator' });
    expect(refused(() => board.act(ana, 'note.move', { note: a, group: null, after: c }))).toBe('moversLocked');
    board.step('tray.give', { member: ben, tray: true });
    board.act(ben, 'note.move', { note: a, group: null, after: c });
    board.group(board.facilitator, [a]);
  });
});

describe('groups', () => {
  it('[CLUSTER-3] vanish with their last note, moved or removed', () => {
    const { board, ana, ben, a, b, c, groups } = wall();
    board.group(ana, [a]);
    board.act(ben, 'note.move', { note: a, group: null, after: null });
    expect(groups()).toEqual([]);
    const one = board.group(ana, [a]);
    const other = board.group(ana, [b]);
    board.act(ben, 'note.move', { note: a, group: other, after: null });
    expect(groups().map(({ id }) => id)).toEqual([other]);
    expect(refused(() => board.act(ben, 'note.move', { note: c, group: one, after: null }))).toBe('gone');
    board.act(ana, 'note.remove', { note: a });
    board.act(ana, 'note.remove', { note: b });
    expect(groups()).toEqual([]);
    board.group(ana, [c]);
    board.group(ana, [c]);
    expect(groups()).toHaveLength(1);
  });

  it('[CLUSTER-4] are named, by the last who names them, and merge with both names', () => {
    const { board, ana, ben, a, b, c, within, groups } = wall();
    const into = board.group(ana, [a], 'Learning');
    const from = board.group(ana, [b, c], 'Teaching');
    board.act(ben, 'group.merge', { from, into });
    expect(within(into)).toBe('abc');
    expect(groups()).toMatchObject([{ id: into, name: 'Learning · Teaching' }]);
    board.act(ben, 'group.name', { group: into, name: 'Both' });
    expect(groups()[0]?.name).toBe('Both');
    board.act(ben, 'group.name', { group: into, name: '' });
    expect(refused(() => board.act(ben, 'group.name', { group: into, name: 'a\u202eb' }))).toBe('unclean');
    expect(refused(() => board.act(ben, 'group.name', { group: into, name: 'x'.repeat(121) }))).toBe('long');
    expect(refused(() => board.act(ben, 'group.merge', { from: into, into }))).toBe('intoItself');
    expect(refused(() => board.act(ben, 'group.merge', { from, into }))).toBe('gone');
  });

  it('[CLUSTER-4] merge into the one name when the other has none, the same, or there is no room for both', () => {
    const { board, ana, a, b, c, d, groups } = wall();
    const into = board.group(ana, [a]);
    board.act(ana, 'group.merge', { from: board.group(ana, [b], 'Named'), into });
    board.act(ana, 'group.merge', { from: board.group(ana, [c], 'Named'), into });
    expect(groups()[0]?.name).toBe('Named');
    board.act(ana, 'group.merge', { from: board.group(ana, [d], 'x'.repeat(119)), into });
    expect(groups()[0]?.name).toBe('Named');
  });

  it('[CLUSTER-5] dissolve: their notes go back to their lanes, in order, behind what lies there', () => {
    const { board, ana, a, b, d, lane, groups } = wall();
    const group = board.group(ana, [b, a, d]);
    expect(lane()).toBe('c');
    board.act(ana, 'group.dissolve', { group });
    expect([lane(), lane('reach')]).toEqual(['cba', 'd']);
    expect(groups()).toEqual([]);
  });

  it('[IDS-2] never share an id with a note', () => {
    const { board, ana, a, b } = wall();
    const id = a as string;
    expect(refused(() => board.act(ana, 'group.form', { group: id as GroupId, notes: [a, b] }))).toBe('taken');
    const group = board.group(ana, [a]) as string as NoteId;
    expect(refused(() => board.act(ana, 'note.add', { note: group, prompt: 'vision' as PromptId, text: 'x' }))).toBe(
      'taken',
    );
    const draft = board.draft(ana, 'vision', 'x');
    expect(refused(() => board.act(ana, 'draft.share', { draft, note: group }))).toBe('taken');
    const edit = { note: b, text: 'mine', base: 'other', spare: group };
    expect(refused(() => board.act(ana, 'note.edit', edit))).toBe('taken');
  });
});

describe('undo', () => {
  it('[ACT-3] takes back the last 20 acts, one by one', () => {
    const { board, ana, lane } = wall();
    for (let n = 0; n < 25; n++) board.note(ana, 'vision', 'x');
    for (let n = 0; n < 20; n++) board.step('undo', {}, ana);
    expect(lane()).toBe('abcxxxxx');
    expect(refused(() => board.step('undo', {}, ana))).toBe('nothingToUndo');
  });

  it('[ACT-3] brings back what was removed, moved, merged, dissolved and drafted', () => {
    const { board, ana, a, b, c, lane, within, groups } = wall();
    const before = board.open;
    board.act(ana, 'note.remove', { note: b });
    board.step('undo', {}, ana);
    expect(lane()).toBe('abc');
    const one = board.group(ana, [a, b], 'One');
    const two = board.group(ana, [c], 'Two');
    board.act(ana, 'group.merge', { from: two, into: one });
    board.step('undo', {}, ana);
    expect([within(one), within(two), groups().map(({ name }) => name)]).toEqual(['ab', 'c', ['One', 'Two']]);
    board.act(ana, 'group.dissolve', { group: one });
    board.step('undo', {}, ana);
    expect(within(one)).toBe('ab');
    for (let n = 0; n < 4; n++) board.step('undo', {}, ana);
    expect(board.open.notes).toEqual(before.notes);
    const draft = board.draft(ana, 'vision', 'mine');
    board.act(ana, 'draft.share', { draft, note: board.id<NoteId>('note') });
    board.step('undo', {}, ana);
    expect(board.mine(ana).drafts[draft]?.text).toBe('mine');
    expect(lane()).toBe('abc');
  });

  it('[ACT-3] is refused where somebody changed what it touched', () => {
    const { board, ana, ben, a, c, lane } = wall();
    board.act(ana, 'note.move', { note: a, group: null, after: c });
    board.act(ben, 'note.move', { note: a, group: null, after: null });
    expect(refused(() => board.step('undo', {}, ana))).toBe('changedSince');
    board.step('undo', {}, ben);
    board.step('undo', {}, ana);
    expect(lane()).toBe('abc');
  });

  it('[ACT-5] waits while the wall is locked', () => {
    const { board, ana, a } = wall();
    board.group(ana, [a]);
    board.goto('vision.vote');
    expect(refused(() => board.step('undo', {}, ana))).toBe('wallLocked');
  });

  it('[ACT-4] never puts a note back into a group that is gone', () => {
    const { board, ana, ben, a, b } = wall();
    const group = board.group(ben, [a, b]);
    board.act(ana, 'note.move', { note: a, group: null, after: null });
    board.act(ben, 'group.dissolve', { group });
    expect(refused(() => board.step('undo', {}, ana))).toBe('changedSince');
  });

  it('[ACT-4] never takes away a group that others filled, nor leaves one empty', () => {
    const { board, ana, ben, a, b, c } = wall();
    const group = board.group(ana, [a]);
    board.act(ben, 'note.move', { note: b, group, after: null });
    expect(refused(() => board.step('undo', {}, ana))).toBe('changedSince');
    board.act(ana, 'note.move', { note: c, group, after: null });
    for (const note of [a, b]) board.act(ben, 'note.move', { note, group: null, after: null });
    expect(refused(() => board.step('undo', {}, ana))).toBe('changedSince');
  });

  it('[ACT-4] never tears lines from their parent, ties them into a knot or nests them too deep', () => {
    const { board, ana, ben } = wall();
    board.goto('vision.align');
    const move = (by: typeof ana, statement: StatementId, parent: StatementId | null) =>
      board.act(by, 'statement.move', { statement, box: 'vision', parent, after: 'last' });
    const parent = board.line(ana, 'vision', 'parent');
    const child = board.line(ben, 'vision', 'child', parent);
    expect(refused(() => board.step('undo', {}, ana))).toBe('changedSince');
    board.step('undo', {}, ben);
    const other = board.line(ben, 'vision', 'other', parent);
    move(ana, other, null);
    move(ben, parent, other);
    expect(refused(() => board.step('undo', {}, ana))).toBe('changedSince');
    expect(board.open.statements[child]).toBeUndefined();
    const deep = board.line(ben, 'vision', 'deep', parent);
    expect(refused(() => board.line(ben, 'vision', 'too deep', deep))).toBe('tooDeep');
    move(ana, deep, null);
    board.line(ben, 'vision', 'under it', deep);
    expect(refused(() => board.step('undo', {}, ana))).toBe('changedSince');
  });
});

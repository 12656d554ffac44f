import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftId, MemberId, NoteId } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import { all } from '../model/records.ts';
import type { PromptId } from '../templates/template.ts';
import { openBoard, refused } from '../testing/board.ts';
import { mailFor } from './mailFor.ts';

function soloWithTwo(changes = {}) {
  const board = openBoard(changes);
  const ana = board.join('Ana');
  const ben = board.join('Ben');
  board.start();
  return { board, ana, ben };
}
const notesOf = (board: ReturnType<typeof openBoard>) => all<NoteId, Note>(board.open.notes);

describe('drafts', () => {
  it('[SOLO-1] are private: beyond her first, nothing public depends on what Ana writes', () => {
    const { board, ana } = soloWithTwo();
    board.draft(ana, 'vision', 'first');
    const before = board.part;
    fc.assert(
      fc.property(fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 1 }), (texts) => {
        for (const text of texts) board.draft(ana, 'importance', text);
        expect(board.part).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('[SOLO-1] show in public neither text nor id, whoever writes, and in mail only to their author', () => {
    const { board, ana, ben } = soloWithTwo();
    const draft = board.draft(ana, 'vision', 'my secret hope');
    board.writing(ben);
    expect(JSON.stringify(board.part)).not.toMatch(new RegExp(`secret|${draft}`));
    expect(JSON.stringify(mailFor(board.state, ben, 1))).not.toMatch(new RegExp(`secret|${draft}`));
    expect(mailFor(board.state, ana, 1).mine.drafts[draft]?.text).toBe('my secret hope');
    expect(board.part.progress).toMatchObject({ present: 2, written: 1, writing: 1 });
  });

  it('[SOLO-2] change, go, and are refused empty, long or for a stage the group was not in', () => {
    const { board, ana } = soloWithTwo();
    const draft = board.draft(ana, 'vision', 'one');
    board.act(ana, 'draft.put', { draft, prompt: 'reach' as PromptId, text: 'two' });
    expect(board.mine(ana).drafts[draft]).toMatchObject({ text: 'two', prompt: 'reach' });
    board.act(ana, 'draft.drop', { draft });
    expect(board.mine(ana).drafts).toEqual({});
    expect(refused(() => board.draft(ana, 'vision', ''))).toBe('empty');
    expect(refused(() => board.draft(ana, 'vision', 'x'.repeat(501)))).toBe('long');
    expect(refused(() => board.draft(ana, 'vision', ' x'))).toBe('unclean');
    expect(refused(() => board.draft(ana, 'how', 'too early'))).toBe('wrongPhase');
    expect(refused(() => board.draft(ana, 'constructor', 'no question'))).toBe('gone');
  });

  it('[IDS-3] are 500 at most, notes included', () => {
    const { board, ana } = soloWithTwo();
    for (let n = 0; n < 500; n++) board.draft(ana, 'vision', `idea ${n}`);
    expect(refused(() => board.draft(ana, 'vision', 'one more'))).toBe('tooMany');
    board.next();
    expect(refused(() => board.note(ana, 'vision', 'one more'))).toBe('tooMany');
    const [mine] = Object.keys(board.mine(ana).notes) as NoteId[];
    const edit = { note: mine!, text: 'mine', base: 'another', spare: board.id<NoteId>('note') };
    expect(refused(() => board.act(ana, 'note.edit', edit))).toBe('tooMany');
  });

  it('[SOLO-3] solo goes on when its time is up', () => {
    const { board, ana } = soloWithTwo();
    board.step('clock.start', {});
    board.ring();
    expect(board.place).toBe('vision.solo');
    expect(board.open.clock.status).toBe('up');
    board.draft(ana, 'vision', 'still writing');
  });

  it('[SOLO-4] done holds for this step only', () => {
    const { board, ana, ben } = soloWithTwo();
    board.act(ana, 'done.set', { done: true, at: board.open.walk.step });
    expect(board.part.progress.done).toBe(1);
    expect(mailFor(board.state, board.facilitator, 0).notDone).toEqual([ben]);
    expect(mailFor(board.state, ben, 0).notDone).toBeNull();
    board.next();
    expect(board.part.progress.done).toBe(0);
    expect(refused(() => board.act(ana, 'done.set', { done: true, at: board.open.walk.step - 1 }))).toBe('wrongPhase');
  });

  it('[SOLO-4] who was typing is no longer when the phase changes, but still is when only the plan does', () => {
    const { board, ana } = soloWithTwo();
    board.writing(ana);
    board.step('stage.skip', { stage: 'force-field' as never, skip: true });
    expect(board.part.progress.writing).toBe(1);
    board.next();
    expect(board.part.progress.writing).toBe(0);
  });
});

describe('the reveal', () => {
  it('[SHARE-1] turns all drafts of the stage into notes with fresh ids', () => {
    const { board, ana, ben } = soloWithTwo();
    const drafts = [board.draft(ana, 'vision', 'a'), board.draft(ana, 'reach', 'b'), board.draft(ben, 'vision', 'c')];
    board.next();
    expect(
      notesOf(board)
        .map(({ text, prompt }) => `${prompt} ${text}`)
        .sort(),
    ).toEqual(['reach b', 'vision a', 'vision c']);
    for (const { id } of notesOf(board)) expect(drafts as string[]).not.toContain(id);
    expect(board.mine(ana).drafts).toEqual({});
    const mine = Object.keys(board.mine(ana).notes) as NoteId[];
    expect(mine.map((id) => board.open.notes[id]?.text).sort()).toEqual(['a', 'b']);
  });

  it('[SHARE-1] shuffles per prompt: the order tells nothing of who wrote when', () => {
    const orders = new Set<string>();
    for (let run = 0; run < 12; run++) {
      const { board, ana, ben } = soloWithTwo();
      for (let skew = 0; skew < run; skew++) board.id('skew');
      for (const [n, who] of [ana, ben, ana, ben].entries()) board.draft(who, 'vision', `${n}`);
      board.next();
      orders.add(
        notesOf(board)
          .sort((a, b) => (a.order < b.order ? -1 : 1))
          .map(({ text }) => text)
          .join(''),
      );
    }
    expect(orders.size).toBeGreaterThan(4);
  });

  it('[SHARE-2] shows the authors of those drafts only that were announced to be named', () => {
    const { board, ana, ben } = soloWithTwo();
    const hidden = board.draft(ana, 'vision', 'hidden');
    board.step('settings.change', { authors: 'shown' });
    board.draft(ben, 'vision', 'shown');
    board.act(ana, 'draft.put', { draft: hidden, prompt: 'vision' as PromptId, text: 'hidden, changed' });
    board.next();
    expect(Object.fromEntries(notesOf(board).map(({ text, author }) => [text, author]))).toEqual({
      'hidden, changed': null,
      shown: ben,
    });
    const [mine] = Object.keys(board.mine(ana).notes) as NoteId[];
    board.act(ana, 'note.sign', { note: mine!, signed: true });
    expect(board.open.notes[mine!]?.author).toBe(ana);
    board.act(ana, 'note.sign', { note: mine!, signed: false });
    expect(board.open.notes[mine!]?.author).toBeNull();
    expect(refused(() => board.act(ben, 'note.sign', { note: mine!, signed: true }))).toBe('notYours');
  });

  it('[SHARE-3] leaves out the drafts of removed members', () => {
    const { board, ana, ben } = soloWithTwo();
    board.draft(ana, 'vision', 'kept');
    board.draft(ben, 'vision', 'unwanted');
    board.step('member.remove', { member: ben });
    board.next();
    expect(notesOf(board).map(({ text }) => text)).toEqual(['kept']);
  });

  it('[SHARE-4] keeps late drafts private until their author shares them', () => {
    const { board, ana } = soloWithTwo();
    board.next();
    const late = board.draft(ana, 'vision', 'late');
    board.next();
    expect(notesOf(board)).toEqual([]);
    board.act(ana, 'draft.share', { draft: late, note: board.id<NoteId>('note') });
    expect(notesOf(board)).toMatchObject([{ text: 'late', author: null }]);
    expect(refused(() => board.act(ana, 'draft.share', { draft: late, note: board.id<NoteId>('note') }))).toBe('gone');
  });

  it('[SHARE-4] shares nothing before the reveal, nor while the group is back in solo, nor onto a locked wall', () => {
    const { board, ana } = soloWithTwo();
    const draft = board.draft(ana, 'vision', 'soon');
    const share = () =>
      board.act(ana, 'draft.share', {
        draft: (Object.keys(board.mine(ana).drafts) as DraftId[])[0] ?? draft,
        note: board.id<NoteId>('note'),
      });
    expect(refused(share)).toBe('wrongPhase');
    board.next();
    board.draft(ana, 'vision', 'later');
    board.back();
    expect(refused(share)).toBe('wrongPhase');
    board.next();
    board.draft(ana, 'vision', 'latest');
    board.goto('vision.vote');
    expect(refused(share)).toBe('wallLocked');
  });

  it('[SHARE-4] back to solo and on again reveals what is new, beside what hung there', () => {
    const { board, ana, ben } = soloWithTwo();
    board.draft(ana, 'vision', 'old');
    board.next();
    board.back();
    board.draft(ben, 'vision', 'new');
    expect(notesOf(board).map(({ text }) => text)).toEqual(['old']);
    board.next();
    expect(
      notesOf(board)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['new', 'old']);
    expect(new Set(notesOf(board).map(({ order }) => order)).size).toBe(2);
  });

  it('[SHARE-5] happens when share is jumped over, and does not repeat', () => {
    const { board, ana } = soloWithTwo();
    board.draft(ana, 'vision', 'jumped');
    board.goto('vision.cluster');
    expect(notesOf(board).map(({ text }) => text)).toEqual(['jumped']);
    board.draft(ana, 'vision', 'late');
    board.goto('vision.align');
    expect(notesOf(board)).toHaveLength(1);
  });

  it('[SHARE-5] is only of the stage that is entered', () => {
    const { board, ana } = soloWithTwo();
    board.draft(ana, 'vision', 'left behind');
    board.goto('measures.share');
    expect(notesOf(board)).toEqual([]);
    board.goto('vision.share');
    expect(notesOf(board).map(({ text }) => text)).toEqual(['left behind']);
  });
});

describe('the wall in share', () => {
  it('[SHARE-6] takes notes from everybody, edits from the author, removal from the author and whoever leads', () => {
    const { board, ana, ben } = soloWithTwo();
    expect(refused(() => board.note(ana, 'vision', 'too early'))).toBe('wrongPhase');
    board.next();
    const note = board.note(ana, 'vision', 'one');
    board.note(board.facilitator, 'vision', 'said aloud');
    expect(refused(() => board.note(ana, 'how', 'another stage'))).toBe('wrongPhase');
    const edit = (by: MemberId, text: string) =>
      board.act(by, 'note.edit', { note, text, base: 'one', spare: board.id<NoteId>('note') });
    expect(refused(() => edit(ben, 'mine now'))).toBe('notYours');
    edit(ana, 'one more');
    expect(board.open.notes[note]?.text).toBe('one more');
    expect(refused(() => board.act(ben, 'note.remove', { note }))).toBe('notYours');
    board.act(board.facilitator, 'note.remove', { note });
    board.act(ana, 'note.remove', { note });
    expect(board.open.notes[note]).toBeUndefined();
    expect(refused(() => edit(ana, 'gone'))).toBe('gone');
  });

  it('[SHARE-2] names the author of a note if the board does', () => {
    const { board, ana } = soloWithTwo({ authors: 'shown' });
    board.next();
    const note = board.note(ana, 'vision', 'one');
    expect(board.open.notes[note]?.author).toBe(ana);
  });

  it('[TEXT-8] keeps both when one note is edited on two devices, below each other where they overlap', () => {
    const { board, ana } = soloWithTwo();
    board.next();
    const note = board.note(ana, 'vision', 'we share');
    const below = board.note(ana, 'vision', 'last');
    const edit = (text: string) =>
      board.act(ana, 'note.edit', { note, text, base: 'we share', spare: board.id<NoteId>('note') });
    edit('we all share');
    edit('we share often');
    expect(board.open.notes[note]?.text).toBe('we all share often');
    edit('we teach');
    const lane = notesOf(board).sort((a, b) => (a.order < b.order ? -1 : 1));
    expect(lane.map(({ text }) => text)).toEqual(['we all share often', 'we teach', 'last']);
    expect(lane[2]?.id).toBe(below);
  });

  it('[TEXT-5] keeps both when together they would be too long for one note', () => {
    const { board, ana } = soloWithTwo();
    board.next();
    const half = 'x'.repeat(240);
    const note = board.note(ana, 'vision', 'a b c');
    const edit = (text: string) =>
      board.act(ana, 'note.edit', { note, text, base: 'a b c', spare: board.id<NoteId>('note') });
    edit(`a${half}${half} b c`);
    edit(`a b c${half}`);
    expect(notesOf(board)).toHaveLength(2);
  });
});

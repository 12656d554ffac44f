import { expect, test } from 'vitest';
import type { Act } from '#shared/board/commands.ts';
import type { CommandId, DraftId, NoteId } from '#shared/model/ids.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { openBoard } from '#shared/testing/board.ts';
import { fold } from './fold.ts';

const prompt = 'vision' as PromptId;
const command = (n: number) => `command-${n}` as CommandId;

function sharing(place: string) {
  const board = openBoard();
  const me = board.join('Ana');
  board.goto(place);
  return { board, me };
}

const addNote: Act = {
  id: command(1),
  type: 'note.add',
  body: { note: 'note-1' as NoteId, prompt, text: 'Trust the build' },
};

test('my pending acts show over the document as if they were through', () => {
  const { board, me } = sharing('vision.share');
  const { part, mine } = fold(board.part, board.mine(me), me, [addNote]);
  expect(part.notes[addNote.body.note]?.text).toBe('Trust the build');
  expect(mine.notes[addNote.body.note]).toBe(true);
});

test('folding an act over a document that already holds it changes nothing', () => {
  const { board, me } = sharing('vision.share');
  board.act(me, addNote.type, addNote.body);
  const before = board.part;
  const { part } = fold(before, board.mine(me), me, [addNote]);
  expect(part.notes).toBe(before.notes);
});

test('an act the rules refuse shows nothing; the ones after it still do', () => {
  const { board, me } = sharing('vision.solo');
  const draft: Act = {
    id: command(2),
    type: 'draft.put',
    body: { draft: 'draft-1' as DraftId, prompt, text: 'Mine alone' },
  };
  const { part, mine } = fold(board.part, board.mine(me), me, [addNote, draft]);
  expect(part.notes).toEqual({});
  expect(Object.keys(mine.drafts)).toEqual(['draft-1']);
});

test('without acts everything keeps its identity, so nothing is drawn again', () => {
  const { board, me } = sharing('vision.share');
  const before = board.part;
  const own = board.mine(me);
  expect(fold(before, own, me, [])).toEqual({ part: before, mine: own });
});

import { expect, it } from 'vitest';
import type { CommandId, MemberId, NoteId } from '../model/ids.ts';
import type { PromptId } from '../templates/template.ts';
import { openBoard } from '../testing/board.ts';
import type { Act } from './commands.ts';
import { decideAct } from './decide.ts';
import { refuseClaimed } from './refuseClaimed.ts';

it('[IDS-2] the id of a note that was removed is nobody else’s to take', () => {
  const board = openBoard();
  const [ana, eve] = ['Ana', 'Eve'].map((name) => board.join(name)) as [MemberId, MemberId];
  board.goto('vision.share');
  const note = board.note(ana, 'vision', 'Of Ana');
  board.act(ana, 'note.remove', { note });
  const add = (who: MemberId, id: NoteId) => {
    const body = { note: id, prompt: 'vision' as PromptId, text: 'Under the same id' };
    const act: Act = { id: 'a' as CommandId, type: 'note.add', body };
    return refuseClaimed(board.state, who, decideAct(board.view(who), who, act));
  };
  expect(add(eve, note)).toEqual({ ok: false, refusal: 'taken' });
  expect(add(ana, note)).toMatchObject({ ok: true });
  expect(add(eve, 'another' as NoteId)).toMatchObject({ ok: true });
});

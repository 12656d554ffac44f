import { expect, test } from 'vitest';
import type { Act } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { CommandId, NoteId, TakeawayId } from '#shared/model/ids.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { rescue } from './rescue.ts';

const note = 'note-1' as NoteId;
const prompt = 'vision' as PromptId;
const add: Act = { id: 'c' as CommandId, type: 'note.add', body: { note, prompt, text: 'Words' } };
const edit: Act = {
  id: 'c' as CommandId,
  type: 'note.edit',
  body: { note, text: 'New words', base: 'Words', spare: 'note-2' as NoteId },
};
const part = { notes: { [note]: { prompt } } } as unknown as PublicPart;

test('a note the wall no longer takes stays as a private draft under its question', () => {
  expect(rescue(add, 'wrongPhase', part)).toMatchObject({ type: 'draft.put', body: { prompt, text: 'Words' } });
  expect(rescue(add, 'wallLocked', part)).toMatchObject({ type: 'draft.put' });
});

test('so do the words of an edit while its note is still known', () => {
  expect(rescue(edit, 'wallLocked', part)).toMatchObject({ type: 'draft.put', body: { prompt, text: 'New words' } });
});

test('where a draft would be refused too, none is made: the words go back to their writer', () => {
  for (const refusal of ['finished', 'notAllowed', 'tooMany', 'removed'] as const)
    expect(rescue(add, refusal, part)).toBeNull();
});

test('two tabs that are refused the same act make one draft of it', () => {
  for (const act of [add, edit]) {
    const [here, there] = [rescue(act, 'wallLocked', part), rescue(act, 'wallLocked', part)];
    expect(here?.body).toEqual(there?.body);
  }
  expect(rescue(add, 'wallLocked', part)).toMatchObject({ body: { draft: note } });
});

test('acts without words are not rescued', () => {
  expect(rescue({ id: 'c' as CommandId, type: 'note.remove', body: { note } }, 'gone', part)).toBeNull();
});

test('what was said under a topic that is gone, or of a line that is gone, stays of the whole meeting', () => {
  const takeaway = 't1' as TakeawayId;
  const said: Act = { id: 'c' as CommandId, type: 'takeaway.add', body: { takeaway, topic: note, text: 'Nine tests' } };
  expect(rescue(said, 'gone', part)).toMatchObject({
    type: 'takeaway.add',
    body: { takeaway, topic: null, text: 'Nine tests' },
  });
  const spare = 'spare' as TakeawayId;
  const edit: Act = {
    id: 'c' as CommandId,
    type: 'takeaway.edit',
    body: { takeaway, text: 'Ten', base: 'Nine', spare },
  };
  expect(rescue(edit, 'gone', part)).toMatchObject({
    type: 'takeaway.add',
    body: { takeaway: spare, topic: null, text: 'Ten' },
  });
});

import { describe, expect, it } from 'vitest';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import type { PromptId, StageId } from '#shared/templates/template.ts';
import { dropActs, endOf } from './dropActs.ts';
import type { Wall } from './wallModel.ts';

const stage = 'vision' as StageId;
const id = (text: string) => text as NoteId;
const note = (text: string, group: string | null, prompt = 'vision'): Note => ({
  id: id(text),
  stage,
  prompt: prompt as PromptId,
  text,
  group: group as GroupId | null,
  order: text,
  author: null,
});
const wall: Wall = {
  groups: [
    { group: { id: 'g' as GroupId, stage, name: 'G', order: 'a' }, notes: [note('a', 'g'), note('b', 'g')] },
    { group: { id: 'h' as GroupId, stage, name: 'H', order: 'b' }, notes: [note('c', 'h')] },
  ],
  loose: [note('x', null), note('y', null), note('z', null, 'reach')],
};
const fresh = 'new' as GroupId;

describe('dropActs', () => {
  it('makes a group of a loose note and what is dropped on it, the one below first', () => {
    expect(dropActs(wall, [id('x')], { to: 'note', note: id('y') }, fresh)).toEqual([
      { type: 'group.form', body: { group: 'new', notes: ['y', 'x'] } },
    ]);
    expect(dropActs(wall, [id('x')], { to: 'note', note: id('x') }, fresh)).toEqual([]);
  });

  it('moves several notes one behind the other', () => {
    expect(dropActs(wall, [id('x'), id('c')], { to: 'group', group: 'g' as GroupId, after: id('a') }, fresh)).toEqual([
      { type: 'note.move', body: { note: 'x', group: 'g', after: 'a' } },
      { type: 'note.move', body: { note: 'c', group: 'g', after: 'x' } },
    ]);
  });

  it('does nothing where the note lies already', () => {
    expect(dropActs(wall, [id('b')], { to: 'group', group: 'g' as GroupId, after: id('a') }, fresh)).toEqual([]);
    expect(dropActs(wall, [id('x')], { to: 'wall' }, fresh)).toEqual([]);
  });

  it('lets a note go to the end of its own question', () => {
    expect(dropActs(wall, [id('a')], { to: 'wall' }, fresh)).toEqual([
      { type: 'note.move', body: { note: 'a', group: null, after: 'y' } },
    ]);
  });

  it('knows the end of a group without what is moving', () => {
    expect(endOf(wall, 'g' as GroupId, [id('b')])).toEqual({ to: 'group', group: 'g', after: 'a' });
  });
});

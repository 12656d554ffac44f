import { describe, expect, it } from 'vitest';
import type { NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { copBootstrap } from '#shared/templates/cop-bootstrap.ts';
import type { PromptId, Stage } from '#shared/templates/template.ts';
import { forcesOf, strongestFirst, sumOf } from './forces.ts';
import { ranked, type Target } from './targets.ts';

const stage = copBootstrap.stages.find(({ id }) => id === 'force-field') as Stage;
const target = (id: string, prompt: string): Target => {
  const note: Note = {
    id: id as NoteId,
    stage: stage.id,
    prompt: prompt as PromptId,
    text: id,
    group: null,
    order: id,
    author: null,
  };
  return { id: note.id, name: id, notes: [note], group: false };
};
const targets = [target('a', 'supports'), target('b', 'slows'), target('c', 'supports')];

describe('forces', () => {
  it('pull the way their question says', () => {
    const sides = forcesOf(targets, stage);
    expect(sides.supports.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(sides.slows.map(({ id }) => id)).toEqual(['b']);
  });

  it('stand strongest first and sum up; the unweighed count nothing', () => {
    const { supports } = forcesOf(targets, stage);
    expect(strongestFirst(supports, { c: 3.5 }).map(({ id }) => id)).toEqual(['c', 'a']);
    expect(sumOf(supports, { a: 2, c: 3.5 })).toBe(5.5);
  });
});

it('ranks by dots, and keeps the order of what is equal', () => {
  expect(ranked(targets, { b: 2 }).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

import { describe, expect, it } from 'vitest';
import { put } from '#shared/model/changeRecords.ts';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import type { Group, Note } from '#shared/model/note.ts';
import { copBootstrap } from '#shared/templates/cop-bootstrap.ts';
import type { PromptId, Stage } from '#shared/templates/template.ts';
import { groupColumns, looseColumns, wallOf } from './wallModel.ts';

const stage = copBootstrap.stages[0] as Stage;

function note(id: string, prompt: string, order: string, group: string | null = null): Note {
  return {
    id: id as NoteId,
    stage: stage.id,
    prompt: prompt as PromptId,
    text: id,
    group: group as GroupId | null,
    order,
    author: null,
  };
}
const group = (id: string, order: string): Group => ({ id: id as GroupId, stage: stage.id, name: id, order });
const byId = <T extends { id: string }>(...items: T[]) =>
  Object.fromEntries(items.map((item) => [item.id, item])) as never;

describe('wallOf', () => {
  const notes = byId(
    note('b', 'reach', 'a0'),
    note('a', 'vision', 'a5'),
    note('x', 'vision', 'a1', 'g'),
    note('y', 'reach', 'a0', 'g'),
  );
  const groups = byId(group('h', 'a1'), group('g', 'a0'));

  it('puts groups and their notes in order, loose notes question by question', () => {
    const wall = wallOf(notes, groups, stage);
    expect(wall.groups.map((one) => [one.group.id, one.notes.map(({ id }) => id)])).toEqual([
      ['g', ['y', 'x']],
      ['h', []],
    ]);
    expect(wall.loose.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('leaves the notes of other stages out', () => {
    const other = { ...note('z', 'how', 'a0'), stage: 'measures' as Stage['id'] };
    expect(wallOf(put(notes, other.id, other), groups, stage).loose).toHaveLength(2);
  });

  it('keeps the identity of what did not change', () => {
    const before = wallOf(notes, groups, stage);
    expect(wallOf({ ...(notes as object) } as never, groups, stage, before)).toBe(before);
    const moved = wallOf(put(notes, 'b' as NoteId, note('b', 'reach', 'a2', 'h')), groups, stage, before);
    expect(moved.groups[0]).toBe(before.groups[0]);
    expect(moved.groups[1]).not.toBe(before.groups[1]);
  });
});

describe('columns', () => {
  it('makes groups a little wider than high, within the room there is', () => {
    expect([1, 2, 4, 5, 9, 10, 17].map((n) => groupColumns(n, 9))).toEqual([1, 2, 2, 3, 3, 4, 5]);
    expect(groupColumns(20, 2)).toBe(2);
  });

  it('gives loose notes the whole wall before anything is grouped, then at most half', () => {
    expect(looseColumns(6, 0, 0, 30)).toBe(6);
    expect(looseColumns(6, 1, 2, 30)).toBe(3);
    expect(looseColumns(6, 3, 13, 5)).toBe(2);
    expect(looseColumns(6, 3, 13, 0)).toBe(0);
  });
});

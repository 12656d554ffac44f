import { expect, it } from 'vitest';
import type { Open } from '#shared/model/board.ts';
import type { GroupId, TargetId } from '#shared/model/ids.ts';
import { mergeActs } from './mergeActs.ts';

const note = (id: string, group: string | null, order: string) => ({ id, group, order, stage: 'topics', text: id });
const open = {
  notes: {
    a: note('a', null, 'a0'),
    b: note('b', null, 'a1'),
    c: note('c', 'g', 'a0'),
    d: note('d', 'g', 'a1'),
    e: note('e', 'h', 'a0'),
  },
  groups: { g: { id: 'g' }, h: { id: 'h' } },
} as unknown as Open;
const merge = (from: string, into: string) =>
  mergeActs(open, from as TargetId, into as TargetId, 'fresh' as GroupId).map(({ type, body }) => [type, body]);

it('makes one topic of two, with the words of the one that was dropped on in front', () => {
  expect(merge('a', 'b')).toEqual([['group.form', { group: 'fresh', notes: ['b', 'a'] }]]);
  expect(merge('a', 'g')).toEqual([['note.move', { note: 'a', group: 'g', after: 'd' }]]);
  expect(merge('g', 'a')).toEqual([['note.move', { note: 'a', group: 'g', after: null }]]);
  expect(merge('g', 'h')).toEqual([['group.merge', { from: 'g', into: 'h' }]]);
});

it('does nothing with itself or with a topic that is gone', () => {
  expect(merge('a', 'a')).toEqual([]);
  expect(merge('a', 'gone')).toEqual([]);
  expect(merge('c', 'a')).toEqual([]);
});

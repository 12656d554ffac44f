import { expect, it } from 'vitest';
import type { TargetId } from '#shared/model/ids.ts';
import type { Queued } from '#shared/rules/topics.ts';
import { moved, ranksOf } from './ties.ts';

const queued = (id: string, dots: number, tied = false) => ({ target: { id }, dots, tied }) as Queued;
const queue = [queued('a', 5), queued('b', 3, true), queued('c', 3, true), queued('d', 0), queued('e', 0)];
const named = (rank: { topics: readonly Queued[] } | undefined) => rank?.topics.map(({ target }) => target.id);

it('keeps what has as many dots together', () => {
  const ranks = ranksOf(queue);
  expect(ranks.map(named)).toEqual([['a'], ['b', 'c'], ['d', 'e']]);
  expect(ranks.map(({ tied }) => tied)).toEqual([false, true, false]);
  expect(ranksOf([])).toEqual([]);
});

it('moves a topic among those with as many dots, and never out of them', () => {
  const [alone, tied] = ranksOf(queue);
  const go = (id: string, by: -1 | 1) => tied && moved(tied, id as TargetId, by);
  expect(go('c', -1)).toEqual(['c', 'b']);
  expect(go('b', 1)).toEqual(['c', 'b']);
  expect(go('b', -1)).toBeNull();
  expect(go('c', 1)).toBeNull();
  expect(go('a', 1)).toBeNull();
  expect(alone && moved(alone, 'a' as TargetId, 1)).toBeNull();
});

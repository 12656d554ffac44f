import { expect, it } from 'vitest';
import type { TalkRule } from '#shared/model/board.ts';
import { verdictOf } from '#shared/rules/thumbs.ts';
import { decidedBy } from './decidedBy.ts';

it.each<[TalkRule, number, number, number, ReturnType<typeof decidedBy>]>([
  ['abstain', 7, 2, 1, 'up'],
  ['abstain', 2, 7, 1, 'up'],
  ['abstain', 1, 7, 2, 'down'],
  ['abstain', 4, 3, 4, null],
  ['abstain', 0, 5, 0, null],
  ['majority', 5, 1, 3, 'up'],
  ['majority', 1, 5, 3, 'sideways'],
  ['majority', 2, 2, 4, null],
  ['majority', 1, 1, 5, 'down'],
  ['graded', 6, 1, 1, 'up'],
  ['graded', 1, 5, 2, 'sideways'],
  ['graded', 3, 4, 5, null],
  ['graded', 1, 1, 6, 'down'],
  ['abstain', 0, 0, 0, null],
])('the lasso goes round what carried it: %s, %i up, %i sideways, %i down', (rule, up, sideways, down, thumb) => {
  const counts = { up, sideways, down };
  expect(decidedBy(rule, counts, verdictOf(rule, counts))).toBe(thumb);
});

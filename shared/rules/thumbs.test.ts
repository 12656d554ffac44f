import { describe, expect, it } from 'vitest';
import type { TalkRule } from '../model/board.ts';
import { extensionAfter, moreFor, verdictOf } from './thumbs.ts';

const MINUTE = 60_000;

/** up · sideways · down → what each rule makes of it. */
const CASES: readonly [counts: [number, number, number], majority: string, graded: string, abstain: string][] = [
  [[0, 0, 0], 'ask', 'ask', 'ask'],
  [[1, 0, 0], 'extend', 'extend', 'extend'],
  [[0, 1, 0], 'extend', 'half', 'next'],
  [[0, 0, 1], 'next', 'next', 'next'],
  [[1, 0, 1], 'next', 'half', 'next'],
  [[1, 1, 0], 'extend', 'half', 'extend'],
  [[0, 1, 1], 'next', 'half', 'next'],
  [[1, 1, 1], 'extend', 'half', 'next'],
  [[2, 1, 1], 'extend', 'half', 'extend'],
  [[3, 1, 1], 'extend', 'extend', 'extend'],
  [[1, 1, 3], 'next', 'next', 'next'],
  [[1, 3, 1], 'extend', 'half', 'next'],
  [[2, 4, 1], 'extend', 'half', 'extend'],
  [[1, 4, 2], 'extend', 'half', 'next'],
  [[2, 2, 4], 'next', 'half', 'next'],
  [[7, 2, 1], 'extend', 'extend', 'extend'],
  [[0, 4, 4], 'next', 'half', 'next'],
  [[0, 5, 4], 'extend', 'half', 'next'],
  [[4, 0, 5], 'next', 'next', 'next'],
  [[500, 0, 500], 'next', 'half', 'next'],
];

describe.each(['majority', 'graded', 'abstain'] as const)('the rule %s', (rule: TalkRule) => {
  it.each(CASES)(`[THUMBS-4] %j`, ([up, sideways, down], ...expected) => {
    const at = { majority: 0, graded: 1, abstain: 2 }[rule];
    expect(verdictOf(rule, { up, sideways, down })).toBe(expected[at]);
  });
});

it('[THUMBS-5] extensions shrink as the group chose, until they are used up', () => {
  const talk = { times: [5, 2, 1], rule: 'abstain' } as const;
  expect([0, 1, 2].map((box) => extensionAfter(talk, box))).toEqual([2 * MINUTE, MINUTE, null]);
  expect(extensionAfter({ times: [8], rule: 'graded' }, 0)).toBeNull();
});

it('[THUMBS-5] halves round up to a minute', () => {
  expect([1, 2, 3, 4, 5].map((minutes) => moreFor('half', minutes * MINUTE) / MINUTE)).toEqual([1, 1, 2, 2, 3]);
  expect(moreFor('extend', 2 * MINUTE)).toBe(2 * MINUTE);
  expect(moreFor('next', 2 * MINUTE)).toBe(0);
  expect(moreFor('ask', 2 * MINUTE)).toBe(0);
});

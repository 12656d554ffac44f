import { expect, it } from 'vitest';
import { NO_THUMBS } from '#shared/model/topic.ts';
import en from '#shared/words/en.json' with { type: 'json' };
import { sayIn } from '#shared/words/say.ts';
import { isTie, leading, verdictSay } from './verdictSay.ts';

const say = sayIn('en', en);
const closed = { status: 'closed', id: 't', topic: 'a', asks: 120_000, room: NO_THUMBS, carryAt: null } as const;
const told = (up: number, sideways: number, down: number, verdict: 'extend' | 'half' | 'next' | 'ask', more = 0) =>
  verdictSay(say, { ...closed, counts: { up, sideways, down }, verdict, more } as never, 'abstain');

it('says what the thumbs decided', () => {
  expect(told(7, 2, 1, 'extend', 120_000)).toContain('2 more minutes');
  expect(told(2, 2, 2, 'half', 60_000)).toContain('1 more minute');
  expect(told(1, 2, 7, 'next')).toBe(say('thumbs.verdict.next'));
  expect(told(3, 2, 3, 'next')).toBe(say('thumbs.verdict.tie'));
  expect(told(0, 0, 0, 'ask')).toBe(say('thumbs.verdict.ask'));
});

it('does not call it a tie where sideways counts, or where nobody gave a thumb', () => {
  expect(isTie({ up: 2, sideways: 1, down: 2 }, 'majority')).toBe(false);
  expect(isTie({ up: 2, sideways: 1, down: 3 }, 'majority')).toBe(true);
  expect(isTie({ up: 2, sideways: 1, down: 2 }, 'graded')).toBe(false);
  expect(isTie(NO_THUMBS, 'abstain')).toBe(false);
});

it('puts the lasso round one only', () => {
  expect(leading({ up: 7, sideways: 2, down: 1 })).toBe('up');
  expect(leading({ up: 2, sideways: 2, down: 1 })).toBeNull();
  expect(leading(NO_THUMBS)).toBeNull();
});

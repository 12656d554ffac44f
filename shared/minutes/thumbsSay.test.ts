import { expect, it } from 'vitest';
import { NO_THUMBS, type ThumbsResult } from '../model/topic.ts';
import en from '../words/en.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { spentSay } from './spentSay.ts';
import { thumbsSay } from './thumbsSay.ts';

const say = sayIn('en', en);
const RESULT: ThumbsResult = {
  id: 't',
  counts: { up: 7, sideways: 2, down: 1 },
  room: NO_THUMBS,
  verdict: 'extend',
  more: 120_000,
  outcome: 'carried',
};

it.each<[Partial<ThumbsResult>, string]>([
  [{}, '7 up, 2 either way, 1 down: 2 more minutes.'],
  [{ verdict: 'half', more: 60_000 }, '7 up, 2 either way, 1 down: 1 more minute.'],
  [{ verdict: 'next', more: 0 }, '7 up, 2 either way, 1 down: next topic.'],
  [{ outcome: 'held' }, '7 up, 2 either way, 1 down: 2 more minutes. Held back by the facilitator.'],
  [{ outcome: 'overruled' }, '7 up, 2 either way, 1 down: 2 more minutes. The facilitator decided otherwise.'],
  [
    { room: { up: 2, sideways: 0, down: 1 } },
    '7 up, 2 either way, 1 down: 2 more minutes. Of these 2 up, 0 either way, 1 down for people in the room.',
  ],
  [{ counts: NO_THUMBS, verdict: 'ask', more: 0 }, 'Nobody gave a thumb: the facilitator decided.'],
  [
    { counts: NO_THUMBS, verdict: 'next', more: 0, outcome: 'overruled' },
    'All extra time was used up. The facilitator decided otherwise.',
  ],
])('a vote by thumb as %j', (change, told) => {
  expect(thumbsSay(say, { ...RESULT, ...change })).toBe(told);
});

it.each([
  [0, ''],
  [1_000, 'under a minute'],
  [59_999, 'under a minute'],
  [60_000, '1 min'],
  [89_999, '1 min'],
  [90_000, '2 min'],
  [433_000, '7 min'],
])('%d ms of talk as "%s"', (ms, told) => {
  expect(spentSay(say, ms)).toBe(told);
});

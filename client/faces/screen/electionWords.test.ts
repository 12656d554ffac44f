import { expect, it } from 'vitest';
import type { MemberId } from '#shared/model/ids.ts';
import type { Say } from '#shared/words/say.ts';
import { electionWords } from './electionWords.ts';

const say: Say = (key, params) => [key, ...Object.values(params ?? {})].join(' ');
const [a, b] = ['a', 'b'] as MemberId[] as [MemberId, MemberId];
const words = (choices: readonly MemberId[], runOff = false) =>
  electionWords({ status: 'voting', round: 1, runOff, choices }, say, (id) => `Name of ${id}`);

it('says what there is to choose', () => {
  expect(words([a, b])).toBe('screen.elect.voting');
  expect(words([a, b], true)).toBe('screen.elect.runOff');
  expect(words([a])).toBe('screen.elect.yesNo Name of a');
});

it('says that a second tie is not the vote’s to decide', () => {
  expect(electionWords({ status: 'tied', round: 2, choices: [a, b], counts: {} }, say, String)).toBe(
    'screen.elect.tied',
  );
});

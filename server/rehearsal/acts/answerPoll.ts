import { ANSWER } from '#shared/model/ballot.ts';
import { get } from '#shared/model/records.ts';
import { current } from '#shared/rules/phases.ts';
import type { Part } from './intent.ts';

/** Says what the meeting was worth: 3 to 5, polite people. */
export const answerPoll: Part = ({ open, mine, seat, chance }) => {
  const { key } = current(open);
  if (get(open.rounds, key)?.status !== 'open' || get(mine.ballots, key)?.[ANSWER] !== undefined) return [];
  const answer = 3 + Math.floor(chance(`poll ${seat}`) * 3);
  return [{ key: `poll ${key} ${open.walk.step}`, pace: 'think', type: 'poll.answer', body: { answer } }];
};

import { ANSWER } from '../../model/ballot.ts';
import { get } from '../../model/records.ts';
import { current } from '../../rules/phases.ts';
import { type Deciders, done, refuse } from './decision.ts';

export const voices: Deciders<'thumb.give' | 'poll.answer'> = {
  'thumb.give': ({ open: { thumbs }, mine }, me, { thumbs: id, thumb }) => {
    if (thumbs.status !== 'open' || thumbs.id !== id) return refuse('voteClosed');
    const given = mine.thumb?.id === id ? mine.thumb.thumb : null;
    return given === thumb ? done() : done({ type: 'thumbGiven', member: me, id, thumb });
  },

  'poll.answer': ({ open, mine }, me, { answer }) => {
    const { phase, key } = current(open);
    if (phase.kind !== 'poll') return refuse('wrongPhase');
    if (get(open.rounds, key)?.status !== 'open') return refuse('voteClosed');
    if (answer !== null && (answer < 1 || answer > 5)) return refuse('outOfRange');
    const given = get(mine.ballots, key)?.[ANSWER] ?? null;
    return given === answer ? done() : done({ type: 'pollAnswered', phase: key, member: me, answer });
  },
};

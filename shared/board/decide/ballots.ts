import { get } from '../../model/records.ts';
import { textProblem } from '../../model/text.ts';
import { choicesOf } from '../../rules/election.ts';
import { takesPart } from '../../rules/permissions.ts';
import { current } from '../../rules/phases.ts';
import { topicOf } from '../../rules/topics.ts';
import { dotsSpent, isTarget } from '../../rules/voting.ts';
import { type Deciders, done, refuse } from './decision.ts';

export const ballots: Deciders<
  | 'dots.place'
  | 'weight.set'
  | 'check.answer'
  | 'candidate.stand'
  | 'candidate.propose'
  | 'candidate.withdraw'
  | 'election.choose'
> = {
  'dots.place': ({ open, mine }, me, { target, dots }) => {
    const { phase, key, stage } = current(open);
    if (phase.kind !== 'vote' && phase.kind !== 'discuss') return refuse('wrongPhase');
    const round = get(open.rounds, key);
    if (round?.status !== 'open') return refuse('voteClosed');
    if (!isTarget(open, stage.id, target)) return refuse('gone');
    // Beside a talk only what is still to discuss is ranked anew; dots can be taken back from anything.
    const isQueued = phase.kind === 'vote' || topicOf(open, target, stage.id).status === 'waiting';
    if (!isQueued && dots > 0) return refuse('gone');
    if (dots < 0 || dots > round.dots) return refuse('outOfRange');
    if (dots > 1 && !round.stacking) return refuse('noStacking');
    const ballot = get(mine.ballots, key) ?? {};
    const there = ballot[target] ?? 0;
    if (dots === there) return done();
    if (dots > there && dotsSpent(ballot) - there + dots > round.dots) return refuse('noDotsLeft');
    return done({ type: 'dotsPlaced', phase: key, member: me, target, dots });
  },

  'weight.set': ({ open, mine }, me, { target, weight }) => {
    const { phase, key, stage } = current(open);
    if (phase.kind !== 'weigh') return refuse('wrongPhase');
    if (get(open.rounds, key)?.status !== 'open') return refuse('voteClosed');
    if (!isTarget(open, stage.id, target)) return refuse('gone');
    if (weight !== null && (weight < 1 || weight > 5)) return refuse('outOfRange');
    const there = get(mine.ballots, key)?.[target] ?? null;
    return there === weight ? done() : done({ type: 'weightSet', phase: key, member: me, target, weight });
  },

  'check.answer': ({ open, mine }, me, { check, up }) => {
    if (open.check.status !== 'open' || open.check.id !== check) return refuse('voteClosed');
    if (mine.check?.id === check && mine.check.up === up) return done();
    return done({ type: 'checkAnswered', member: me, id: check, up });
  },

  'candidate.stand': ({ open }, me, { words }) => {
    const closed = standingRefuses(open);
    if (closed) return refuse(closed);
    if (words !== '') {
      const problem = textProblem(words, 'candidateWords');
      if (problem) return refuse(problem);
    }
    const before = get(open.candidates, me);
    if (before && !before.asked && before.words === words) return done();
    return done({ type: 'candidateSet', candidate: { member: me, words, asked: false } });
  },

  'candidate.propose': ({ open }, me, { member }) => {
    const closed = standingRefuses(open);
    if (closed) return refuse(closed);
    if (!takesPart(open, member)) return refuse('gone');
    const before = get(open.candidates, member);
    const asked = member !== me;
    // Whoever stands goes on standing; who puts themselves forward accepts.
    if (before && (asked || !before.asked)) return done();
    return done({ type: 'candidateSet', candidate: { member, words: '', asked } });
  },

  'candidate.withdraw': ({ open }, me) => {
    const closed = standingRefuses(open);
    if (closed) return refuse(closed);
    return get(open.candidates, me) ? done({ type: 'candidateDropped', member: me }) : done();
  },

  'election.choose': ({ open, mine }, me, { round, choice }) => {
    const { election } = open;
    if (election.status !== 'voting' || election.round !== round) return refuse('voteClosed');
    if (!choicesOf(election.choices).includes(choice)) return refuse('notStanding');
    if (mine.choice?.round === round && mine.choice.choice === choice) return done();
    return done({ type: 'electionChosen', member: me, round, choice });
  },
};

function standingRefuses({ election, ...open }: Parameters<typeof current>[0]) {
  if (current({ election, ...open }).phase.kind !== 'elect') return 'wrongPhase';
  return election.status === 'standing' ? null : 'voteClosed';
}

import type { Candidate } from '../../model/ballot.ts';
import type { MemberId } from '../../model/ids.ts';
import { all } from '../../model/records.ts';
import { closeRound, countChoices, openRound } from '../../rules/election.ts';
import { current } from '../../rules/phases.ts';
import { done, refuse } from '../decide/decision.ts';
import type { StepDeciders } from './context.ts';

export const election: StepDeciders<
  'election.open' | 'election.close' | 'election.reopen' | 'election.decide' | 'election.draw'
> = {
  'election.open': ({ open }) => {
    if (current(open).phase.kind !== 'elect') return refuse('wrongPhase');
    if (open.election.status !== 'standing') return refuse('alreadyDone');
    const standing = all<MemberId, Candidate>(open.candidates)
      .filter(({ asked }) => !asked)
      .map(({ member }) => member);
    const seat = (id: MemberId) => open.members[id]?.seat ?? 0;
    standing.sort((a, b) => seat(a) - seat(b));
    return done({ type: 'electionSet', election: openRound(standing, open.election.round + 1) });
  },

  'election.close': (state, _me, { round }) => {
    const { election: voting } = state.open;
    if (voting.status !== 'voting' || voting.round !== round) return refuse('alreadyDone');
    return done({ type: 'electionSet', election: closeRound(voting, countChoices(state, round)) });
  },

  'election.reopen': ({ open }) => {
    if (current(open).phase.kind !== 'elect') return refuse('wrongPhase');
    if (open.election.status === 'standing') return refuse('alreadyDone');
    return done({ type: 'electionSet', election: { status: 'standing', round: open.election.round } });
  },

  'election.decide': ({ open: { election: tied } }, _me, { leader }) => {
    if (tied.status !== 'tied') return refuse(tied.status === 'closed' ? 'alreadyDone' : 'wrongPhase');
    if (leader !== null && !tied.choices.includes(leader)) return refuse('notStanding');
    const how = leader === null ? 'none' : 'facilitator';
    return done({
      type: 'electionSet',
      election: { status: 'closed', round: tied.round, leader, how, counts: tied.counts },
    });
  },

  'election.draw': ({ open: { election: tied } }, _me, _body, { chance }) => {
    if (tied.status !== 'tied') return refuse(tied.status === 'closed' ? 'alreadyDone' : 'wrongPhase');
    const leader = tied.choices[Math.floor(chance('lot') * tied.choices.length)] ?? null;
    return done({
      type: 'electionSet',
      election: { status: 'closed', round: tied.round, leader, how: 'lot', counts: tied.counts },
    });
  },
};

import type { BoardState } from '../../model/board.ts';
import type { MemberId } from '../../model/ids.ts';
import { get } from '../../model/records.ts';
import { openRound } from '../../rules/election.ts';
import { done, refuse } from '../decide/decision.ts';
import type { BoardEvent } from '../events.ts';
import type { StepDeciders } from './context.ts';

export const people: StepDeciders<'member.remove' | 'tray.give' | 'member.letBackIn'> = {
  'member.remove': (state, _me, { member }) => {
    const found = get(state.open.members, member);
    if (!found) return refuse('gone');
    if (found.role === 'facilitator') return refuse('notAllowed');
    if (found.removed) return done();
    return done({ type: 'memberRemoved', member }, ...withoutCandidate(state, member));
  },

  'tray.give': ({ open }, _me, { member, tray }) => {
    const found = get(open.members, member);
    if (!found || found.removed) return refuse('gone');
    if (found.role === 'facilitator') return refuse('notAllowed');
    return found.tray === tray ? done() : done({ type: 'trayGiven', member, tray });
  },

  'member.letBackIn': ({ open }, _me, { member, key }, { hash }) => {
    const found = get(open.members, member);
    if (!found) return refuse('gone');
    if (found.role === 'facilitator') return refuse('notAllowed');
    return done({ type: 'keyMade', key: hash(key), member });
  },
};

/** A vote that ran with somebody who was removed starts anew among the others; a leader who was removed leads no more. */
function withoutCandidate({ open: { election } }: BoardState, member: MemberId): BoardEvent[] {
  if (election.status === 'closed' && election.leader === member) {
    return [{ type: 'electionSet', election: { ...election, leader: null, how: 'none' } }];
  }
  if (election.status !== 'voting' && election.status !== 'tied') return [];
  if (!election.choices.includes(member)) return [];
  const choices = election.choices.filter((choice) => choice !== member);
  return [{ type: 'electionSet', election: openRound(choices, election.round + 1) }];
}

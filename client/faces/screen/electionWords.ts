import type { Election } from '#shared/model/ballot.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Say } from '#shared/words/say.ts';

/** What the room is told while an election is under way. */
export function electionWords(
  election: Extract<Election, { status: 'voting' | 'tied' }>,
  say: Say,
  nameOf: (member: MemberId) => string,
): string {
  if (election.status === 'tied') return say('screen.elect.tied');
  const [only] = election.choices;
  if (only && election.choices.length === 1) return say('screen.elect.yesNo', { name: nameOf(only) });
  return say(election.runOff ? 'screen.elect.runOff' : 'screen.elect.voting');
}

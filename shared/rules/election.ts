import type { Election, ElectionChoice } from '../model/ballot.ts';
import type { BoardState, Mine } from '../model/board.ts';
import type { MemberId, Records } from '../model/ids.ts';
import { all, ids } from '../model/records.ts';
import { takesPart } from './permissions.ts';

/** The votes of one round by choice; only of members who take part. */
export function countChoices(state: BoardState, round: number): Records<string, number> {
  const counts: Record<string, number> = {};
  for (const member of ids<MemberId, Mine>(state.mine)) {
    const vote = state.mine[member]?.choice;
    if (vote?.round !== round || !takesPart(state.open, member)) continue;
    counts[vote.choice] = (counts[vote.choice] ?? 0) + 1;
  }
  return counts;
}

/** Opens a round for those who accepted; with nobody standing the election is skipped. */
export function openRound(standing: readonly MemberId[], round: number, runOff = false): Election {
  if (standing.length === 0) return { status: 'closed', round, leader: null, how: 'none', counts: {} };
  return { status: 'voting', round, runOff, choices: standing };
}

/** What may be chosen: one candidate is answered by yes or no. */
export function choicesOf(choices: readonly MemberId[]): readonly ElectionChoice[] {
  return choices.length === 1 ? ['yes', 'no'] : choices;
}

/**
 * The outcome of a round: more yes than no elects the only candidate; the most votes elect one of several; a tie goes
 * to a run-off among those tied, a second tie is for the facilitator (lots, or a decision). Nobody voting is a tie.
 */
export function closeRound(voting: Election & { status: 'voting' }, counts: Records<string, number>): Election {
  const { round, runOff, choices } = voting;
  const [only] = choices;
  if (choices.length === 1 && only) {
    const elected = (counts.yes ?? 0) > (counts.no ?? 0);
    return { status: 'closed', round, leader: elected ? only : null, how: elected ? 'yes' : 'no', counts };
  }
  const most = Math.max(0, ...all(counts));
  const leading = choices.filter((choice) => (counts[choice] ?? 0) === most);
  const [leader] = leading;
  if (leading.length === 1 && leader) {
    return { status: 'closed', round, leader, how: runOff ? 'run-off' : 'vote', counts };
  }
  return runOff ? { status: 'tied', round, choices: leading, counts } : openRound(leading, round + 1, true);
}

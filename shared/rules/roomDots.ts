import type { Round } from '../model/ballot.ts';
import type { BoardState } from '../model/board.ts';
import { all, get } from '../model/records.ts';
import type { PhaseKey } from '../templates/template.ts';
import { dotsSpent } from './voting.ts';

/** Whether so many people can have placed what was placed for them in a round, were it open under these terms. */
export function roomDotsFit(
  { hidden }: BoardState,
  phase: PhaseKey,
  { dots, stacking }: Pick<Round, 'dots' | 'stacking'>,
  people: number,
): boolean {
  const ballot = get(hidden.room.ballots, phase) ?? {};
  const most = stacking ? people * dots : people;
  return dotsSpent(ballot) <= people * dots && all<string, number>(ballot).every((placed) => placed <= most);
}

/** Whether nothing that is still secret stands for more people than there are. */
export const roomFits = (state: BoardState, people = state.open.settings.room.people): boolean =>
  Object.entries(state.open.rounds).every(
    ([phase, round]) => round.status !== 'open' || roomDotsFit(state, phase as PhaseKey, round, people),
  );

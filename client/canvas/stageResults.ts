import type { Round } from '#shared/model/ballot.ts';
import type { Records, TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { type PhaseKey, phaseKey, type Stage } from '#shared/templates/template.ts';

/** What something got in the closed vote of a stage; 0 while there is none. */
export function dotsIn(stage: Stage, rounds: Records<PhaseKey, Round>): (target: TargetId) => number {
  const vote = stage.phases.find(({ kind }) => kind === 'vote');
  const round = vote && get(rounds, phaseKey(stage, vote));
  return (target) => (round?.status === 'closed' ? (get(round.tally, target) ?? 0) : 0);
}

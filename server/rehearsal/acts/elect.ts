import { get } from '#shared/model/records.ts';
import { choicesOf } from '#shared/rules/election.ts';
import { STAND_INS } from '#shared/rules/rehearsal.ts';
import type { Intent, Part, Scene } from './intent.ts';

/** The first stands, the second puts the third forward, the third accepts; then all three vote. */
export const elect: Part = (scene) => {
  const { election } = scene.open;
  if (election.status === 'standing') return stand(scene);
  return election.status === 'voting' ? choose(scene, election.round, choicesOf(election.choices)) : [];
};

function stand({ open, me, seat, script }: Scene): Intent[] {
  const own = get(open.candidates, me);
  const { round } = open.election;
  // Whoever is asked, by anybody, accepts.
  const words = seat === 0 && !own ? script.stands.first : own?.asked ? script.stands.asked : null;
  if (words !== null) return [{ key: `stand ${round}`, pace: 'think', type: 'candidate.stand', body: { words } }];
  const [, , third] = STAND_INS;
  if (seat !== 1 || !third || get(open.candidates, third) || get(open.members, third)?.removed !== false) return [];
  return [{ key: `propose ${round}`, pace: 'think', type: 'candidate.propose', body: { member: third } }];
}

function choose({ mine, seat, chance }: Scene, round: number, choices: ReturnType<typeof choicesOf>): Intent[] {
  if (mine.choice?.round === round) return [];
  const likes = chance(`choice ${round} ${seat}`);
  // One candidate is answered by yes or no, and mostly by yes.
  const choice = choices[0] === 'yes' && likes < 0.85 ? 'yes' : choices[Math.floor(likes * choices.length)];
  if (choice === undefined) return [];
  return [{ key: `choose ${round}`, pace: 'think', type: 'election.choose', body: { round, choice } }];
}

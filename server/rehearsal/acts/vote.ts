import type { TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { current } from '#shared/rules/phases.ts';
import { topicOf } from '#shared/rules/topics.ts';
import { dotsSpent, targetsOf } from '#shared/rules/voting.ts';
import type { Intent, Part, Scene } from './intent.ts';
import { sayDone } from './sayDone.ts';

/** How much of a taste all three share: enough that something wins. */
const SHARED = 0.6;

/** Places the dots one after the other, two on the favourite where they stack, then says "I'm done". */
export const vote: Part = (scene) => {
  const { open, mine, seat } = scene;
  const { key, phase, stage } = current(open);
  const round = get(open.rounds, key);
  if (round?.status !== 'open') return [];
  const ballot = get(mine.ballots, key) ?? {};
  const left = round.dots - dotsSpent(ballot);
  const targets = targetsOf(open, stage.id)
    .map(({ id }) => id)
    .filter((id) => phase.kind === 'vote' || topicOf(open, id, stage.id).status === 'waiting')
    .sort((a, b) => tasteFor(scene, b) - tasteFor(scene, a));
  const intents = targets.flatMap((target, n): Intent[] => {
    const wanted = n === 0 && round.stacking ? Math.min(2, round.dots) : 1;
    const dots = (ballot[target] ?? 0) + 1;
    if (dots > wanted || left === 0) return [];
    // A vote that was opened anew is another one.
    const at = `${key} ${open.walk.step} ${seat}`;
    return [{ key: `dot ${at} ${target} ${dots}`, pace: 'dot', type: 'dots.place', body: { target, dots } }];
  });
  return phase.kind === 'vote' ? [...intents, ...sayDone(scene)] : intents;
};

const tasteFor = ({ chance, seat }: Scene, target: TargetId): number =>
  SHARED * chance(`taste ${target}`) + (1 - SHARED) * chance(`taste ${seat} ${target}`);

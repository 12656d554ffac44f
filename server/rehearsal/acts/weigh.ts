import { get } from '#shared/model/records.ts';
import { current } from '#shared/rules/phases.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import type { Intent, Part } from './intent.ts';
import { sayDone } from './sayDone.ts';

const STRONGEST = 5;

/** Gives every force a weight, then says "I'm done". */
export const weigh: Part = (scene) => {
  const { open, mine, seat, chance } = scene;
  const { key, stage } = current(open);
  if (get(open.rounds, key)?.status !== 'open') return [];
  const given = get(mine.ballots, key) ?? {};
  const intents = targetsOf(open, stage.id).flatMap(({ id: target }): Intent[] => {
    if (given[target] !== undefined) return [];
    const weight = 1 + Math.floor(chance(`weight ${seat} ${target}`) * STRONGEST);
    return [{ key: `weigh ${key} ${target}`, pace: 'dot', type: 'weight.set', body: { target, weight } }];
  });
  return [...intents, ...sayDone(scene)];
};

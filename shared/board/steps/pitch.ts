import { byOrder } from '../../rules/order.ts';
import { current } from '../../rules/phases.ts';
import { isTarget, targetsOf } from '../../rules/voting.ts';
import { done, refuse } from '../decide/decision.ts';
import type { StepDeciders } from './context.ts';
import { run } from './talking.ts';

/** Topics are pitched in turn, each on a short clock; every turn is a step of its own. */
export const pitch: StepDeciders<'pitch.turn'> = {
  'pitch.turn': ({ open }, _me, { topic, at }, context) => {
    const { phase, stage } = current(open);
    if (phase.kind !== 'share' || !phase.turns) return refuse('wrongPhase');
    if (at !== open.walk.step) return refuse('alreadyDone');
    if (topic !== null && !isTarget(open, stage.id, topic)) return refuse('gone');
    const { pitched } = open.pitch;
    const waiting = targetsOf(open, stage.id)
      .filter(({ id }) => !pitched.includes(id))
      .sort(byOrder);
    const next = topic ?? waiting[0]?.id ?? null;
    if (next === null && open.pitch.topic === null) return refuse('alreadyDone');
    return done(
      { type: 'pitchSet', pitch: { topic: next, pitched: next ? [...new Set([...pitched, next])] : pitched } },
      { type: 'clockSet', clock: next ? run(context, open.settings.pitchSeconds * 1000) : { status: 'off' } },
      { type: 'walked', walk: { ...open.walk, step: open.walk.step + 1 } },
    );
  },
};

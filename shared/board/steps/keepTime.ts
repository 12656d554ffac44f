import type { Open } from '../../model/board.ts';
import { ranFor } from '../../model/clock.ts';
import { discussing } from '../../rules/topics.ts';
import type { Decision } from '../decide/decision.ts';

/** Whenever the clock of a talk is set anew, the run that ends there is added to the minutes of its topic. */
export function keepTime(open: Open, decision: Decision, now: number): Decision {
  if (!decision.ok || !decision.events.some(({ type }) => type === 'clockSet')) return decision;
  const topic = discussing(open);
  const ran = ranFor(open.clock, now);
  if (!topic || ran === 0) return decision;
  const change = { spent: topic.spent + ran };
  return {
    ok: true,
    events: [{ type: 'topicChanged', topic: topic.id, stage: topic.stage, change }, ...decision.events],
  };
}

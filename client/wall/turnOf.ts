import type { Open } from '#shared/model/board.ts';
import type { TargetId } from '#shared/model/ids.ts';
import { current } from '#shared/rules/phases.ts';

/** Where a topic stands while topics are pitched in turn; undefined: still to come, or nothing is pitched now. */
export function turnOf(open: Open, id: TargetId): 'now' | 'over' | undefined {
  const { topic, pitched } = open.pitch;
  if (topic === id) return 'now';
  if (!pitched.includes(id)) return undefined;
  const { phase } = current(open);
  return phase.kind === 'share' && phase.turns ? 'over' : undefined;
}

import type { PublicPart } from '../board/publicPart.ts';
import type { TargetId } from '../model/ids.ts';
import { get } from '../model/records.ts';
import { rankingOf } from '../rules/topics.ts';
import { phaseKey, type Stage } from '../templates/template.ts';
import type { Say } from '../words/say.ts';

/** What a stage's vote or weighing came to, of each of its groups and loose notes. */
export interface StageResult {
  readonly kind: 'dots' | 'weights' | 'none';
  /** Dots, or the median weight; null: none. */
  of(id: TargetId): number | null;
  /** How many of the dots were placed for people without a device. */
  roomOf(id: TargetId): number;
}

/** The result that counts in a stage: of a topic, what it had when it was taken up. Nothing of a vote that is open. */
export function stageResult(part: PublicPart, stage: Stage): StageResult {
  const weighing = stage.phases.find(({ kind }) => kind === 'weigh');
  const closed = (phase: Stage['phases'][number]) => {
    const round = get(part.rounds, phaseKey(stage, phase));
    return round?.status === 'closed' ? round : undefined;
  };
  if (weighing) {
    const weights = closed(weighing)?.tally;
    return { kind: weights ? 'weights' : 'none', of: (id) => (weights && get(weights, id)) ?? null, roomOf: () => 0 };
  }
  const ranking = rankingOf(part, stage.id);
  const rounds = stage.phases.flatMap((phase) => closed(phase) ?? []);
  return {
    kind: Object.keys(ranking).length > 0 ? 'dots' : 'none',
    of: (id) => get(part.topics, id)?.dots ?? get(ranking, id) ?? null,
    roomOf: (id) => get(rounds.findLast(({ tally }) => get(tally, id) !== undefined)?.room ?? {}, id) ?? 0,
  };
}

/** The result of one in words, for the brackets behind it. */
export function resultSay({ kind, of, roomOf }: StageResult, id: TargetId, say: Say): string[] {
  const result = of(id);
  if (kind === 'weights') return [result === null ? say('force.unweighed') : say('force.weight', { n: result })];
  if (result === null || result === 0) return [];
  const room = roomOf(id);
  return [say('parts.dots', { n: result }), ...(room > 0 ? [say('export.forRoom', { n: room })] : [])];
}

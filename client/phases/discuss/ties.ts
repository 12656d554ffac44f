import type { TargetId } from '#shared/model/ids.ts';
import type { Queued } from '#shared/rules/topics.ts';

/** Neighbours in the queue with as many dots. `tied`: several of them, with at least a dot each. */
export interface Rank {
  readonly dots: number;
  readonly tied: boolean;
  readonly topics: readonly Queued[];
}

/** The queue by dots, most first. */
export function ranksOf(queue: readonly Queued[]): Rank[] {
  const ranks: { dots: number; tied: boolean; topics: Queued[] }[] = [];
  for (const one of queue) {
    const last = ranks.at(-1);
    if (last?.dots === one.dots) last.topics.push(one);
    else ranks.push({ dots: one.dots, tied: one.tied, topics: [one] });
  }
  return ranks;
}

/** The order of a rank after a topic went up (-1) or down (1) in it; null when there is nowhere to go. */
export function moved(rank: Rank, id: TargetId, by: -1 | 1): TargetId[] | null {
  const order = rank.topics.map(({ target }) => target.id as TargetId);
  const at = order.indexOf(id);
  const other = order[at + by];
  if (at < 0 || other === undefined) return null;
  order[at] = other;
  order[at + by] = id;
  return order;
}

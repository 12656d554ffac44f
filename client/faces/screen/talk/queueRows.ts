import type { PublicPart } from '#shared/board/publicPart.ts';
import type { TargetId } from '#shared/model/ids.ts';
import { type Queued, topicTitle } from '#shared/rules/topics.ts';
import type { Ranked } from '../ranked.ts';

/** A topic of the queue; `tie`: its place among neighbours with as many dots. */
export interface QueueRow {
  readonly row: Ranked;
  readonly tie: 'first' | 'middle' | 'last' | undefined;
  /** It is the next one. */
  readonly first: boolean;
}

/** The queue as the rows of a closed vote. */
export const queueRows = (part: PublicPart, queue: readonly Queued[]): QueueRow[] =>
  queue.map(({ target, dots, tied }, at) => ({
    row: { id: target.id, title: topicTitle(part, target.id as TargetId), dots, prompt: null },
    tie: tied ? tieOf(dots, queue[at - 1], queue[at + 1]) : undefined,
    first: at === 0,
  }));

function tieOf(dots: number, above: Queued | undefined, below: Queued | undefined): QueueRow['tie'] {
  if (above?.dots !== dots) return 'first';
  return below?.dots === dots ? 'middle' : 'last';
}

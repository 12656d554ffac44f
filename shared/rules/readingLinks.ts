import type { BoardState, ReadingLink } from '../model/board.ts';
import type { ReaderId } from '../model/ids.ts';
import { ids } from '../model/records.ts';

/** The links by which others read a board, in the order they were made. */
export function readingLinks({ hidden: { tokens } }: BoardState): ReadingLink[] {
  return ids(tokens)
    .flatMap((token) => readingLink(tokens[token]) ?? [])
    .sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
}

/** The hash under which a reading link is kept; undefined: there is no such link (any more). */
export function readingToken({ hidden: { tokens } }: BoardState, reader: ReaderId): string | undefined {
  return ids(tokens).find((token) => readingLink(tokens[token])?.id === reader);
}

/** What a token is as a reading link; null: it is none. */
export function readingLink(owner: BoardState['hidden']['tokens'][string] | undefined): ReadingLink | null {
  if (owner?.face !== 'reader') return null;
  const { id, madeAt, framed } = owner;
  return { id, madeAt, framed };
}

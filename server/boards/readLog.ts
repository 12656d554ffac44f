import { replay } from '#shared/board/apply.ts';
import type { Happened } from '#shared/board/events.ts';
import type { BoardState } from '#shared/model/board.ts';
import type { Loaded } from '../storage/BoardStore.ts';
import type { HeadStart } from './Head.ts';

export type ReadLog =
  | { readonly kind: 'whole'; readonly start: HeadStart & { readonly snapshotAt: number } }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'damaged'; readonly why: string };

/**
 * The board a log tells of. What the store hands over was written by this program and is vouched for by its checksums;
 * a log that does not play all the same is a damaged board, and the others go on.
 */
export function readLog(loaded: Loaded): ReadLog {
  if (loaded.kind === 'unknown') return loaded;
  if (loaded.kind === 'damaged') return { kind: 'damaged', why: loaded.why };
  const { snapshot, entries, answers, head, bytes } = loaded;
  if (snapshot === null && entries.length === 0) return { kind: 'unknown' };
  try {
    const log = entries.flatMap(({ events }) => events as readonly Happened[]);
    const state = replay(log, snapshot === null ? undefined : (snapshot.state as BoardState));
    return { kind: 'whole', start: { state, seq: head, answers, bytes, snapshotAt: snapshot?.seq ?? 0 } };
  } catch (error) {
    return { kind: 'damaged', why: `its log does not play: ${String(error)}` };
  }
}

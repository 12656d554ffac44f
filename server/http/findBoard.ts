import { normalizeCode } from '#shared/model/code.ts';
import { ID_PATTERN } from '#shared/model/ids.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';
import { closedToNewcomers } from '#shared/rules/door.ts';
import type { Board } from '../boards/Board.ts';
import type { BoardRegistry, Opened } from '../boards/BoardRegistry.ts';
import type { Doorman } from './Doorman.ts';

/** An id is shorter: what is longer names nothing. */
const LONGEST_NAME = 64;

export type Found = { readonly ok: true; readonly board: Board } | { readonly ok: false; readonly refusal: Refusal };

/**
 * The board somebody names by its code or its id. Who is no newcomer to it `proves` so; for all others a board that takes
 * no newcomers is not there: unknown, closed and full are one answer. Refuses: noSuchBoard, damaged, slowDown, retry (the
 * store cannot be read now).
 */
export async function findBoard(
  { registry, doorman }: { readonly registry: BoardRegistry; readonly doorman: Doorman },
  named: string,
  address: string,
  proves: (board: Board) => boolean,
): Promise<Found> {
  const asked = normalizeCode(named) ?? named.slice(0, LONGEST_NAME);
  if (!(await doorman.wait(address, asked))) return { ok: false, refusal: 'slowDown' };
  try {
    const code = normalizeCode(named);
    const id = (code === null ? null : await registry.findByCode(code)) ?? (ID_PATTERN.test(named) ? named : null);
    const opened: Opened = id === null ? { kind: 'unknown' } : await registry.open(id);
    if (opened.kind === 'open') {
      const { board } = opened;
      if (closedToNewcomers(board.committed.part) && !proves(board)) return { ok: false, refusal: 'noSuchBoard' };
      doorman.found(address, asked);
      return { ok: true, board };
    }
    if (opened.kind === 'damaged') return { ok: false, refusal: 'damaged' };
  } catch {
    return { ok: false, refusal: 'retry' };
  }
  return { ok: false, refusal: 'noSuchBoard' };
}

import { normalizeCode } from '#shared/model/code.ts';
import { ID_PATTERN } from '#shared/model/ids.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';
import type { Board } from '../boards/Board.ts';
import type { BoardRegistry, Opened } from '../boards/BoardRegistry.ts';
import type { Doorman } from './Doorman.ts';

export type Found = { readonly ok: true; readonly board: Board } | { readonly ok: false; readonly refusal: Refusal };

/**
 * The board somebody names by its code or its id. Refuses: noSuchBoard (the same for whatever was wrong), damaged,
 * retry (the store cannot be read now).
 */
export async function findBoard(
  { registry, doorman }: { readonly registry: BoardRegistry; readonly doorman: Doorman },
  named: string,
  address: string,
): Promise<Found> {
  await doorman.wait(address);
  try {
    const code = normalizeCode(named);
    const id = (code === null ? null : await registry.findByCode(code)) ?? (ID_PATTERN.test(named) ? named : null);
    const opened: Opened = id === null ? { kind: 'unknown' } : await registry.open(id);
    if (opened.kind === 'open') return { ok: true, board: opened.board };
    if (opened.kind === 'damaged') return { ok: false, refusal: 'damaged' };
  } catch {
    return { ok: false, refusal: 'retry' };
  }
  doorman.missed(address);
  return { ok: false, refusal: 'noSuchBoard' };
}

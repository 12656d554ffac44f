import type * as Y from 'yjs';
import type { PublicPart } from '../board/publicPart.ts';
import { changedIds, get } from '../model/records.ts';
import { isSame } from '../model/same.ts';
import { RECORD_ROOTS, SINGLE_ROOTS } from './keys.ts';

/**
 * Writes the difference between two public parts into the board's document, as one transaction, with `rev` as the
 * number of the public change it shows. `before` is null for an empty document.
 */
export function writeBoard(doc: Y.Doc, before: PublicPart | null, after: PublicPart, rev: number): void {
  doc.transact(() => {
    const meta = doc.getMap('meta');
    for (const key of SINGLE_ROOTS) {
      if (before?.[key] !== after[key] && !isSame(meta.get(key), after[key])) meta.set(key, after[key]);
    }
    for (const root of RECORD_ROOTS) {
      const map = doc.getMap(root);
      const now: Record<string, unknown> = after[root];
      for (const id of changedIds<string, unknown>(before?.[root] ?? {}, now)) {
        const record = get(now, id);
        if (record === undefined) map.delete(id);
        else map.set(id, record);
      }
    }
    if (meta.get('rev') !== rev) meta.set('rev', rev);
  });
}

import type * as Y from 'yjs';
import type { PublicPart } from '../board/publicPart.ts';
import { RECORD_ROOTS, type RecordRoot, SINGLE_ROOTS } from './keys.ts';

/** The public part a document holds, and the number of the public change it shows; null until it is synced. */
export function readBoard(doc: Y.Doc): { readonly part: PublicPart; readonly rev: number } | null {
  const meta = doc.getMap('meta');
  const rev = meta.get('rev');
  if (typeof rev !== 'number') return null;
  const singles = SINGLE_ROOTS.map((key) => [key, meta.get(key)]);
  const records = RECORD_ROOTS.map((root) => [root, doc.getMap(root).toJSON()]);
  // The server is the only author of the document and writes public parts only.
  return { part: Object.fromEntries([...singles, ...records]) as PublicPart, rev };
}

/**
 * Follows a document: calls `changed` after every transaction with a public part in which everything that did not
 * change keeps its identity, so that only what changed is drawn again. Returns the undo of following.
 */
export function followBoard(doc: Y.Doc, changed: (part: PublicPart, rev: number) => void): () => void {
  let part: PublicPart | null = null;
  const dirty = new Map<RecordRoot, Set<string>>();
  const singles = new Set<string>();
  const unobserve = RECORD_ROOTS.map((root) => {
    const map = doc.getMap(root);
    const note = (event: Y.YMapEvent<unknown>) => {
      const keys = dirty.get(root) ?? new Set<string>();
      for (const key of event.keysChanged) keys.add(key);
      dirty.set(root, keys);
    };
    map.observe(note);
    return () => map.unobserve(note);
  });
  const meta = doc.getMap('meta');
  const noteMeta = (event: Y.YMapEvent<unknown>) => {
    for (const key of event.keysChanged) singles.add(key);
  };
  meta.observe(noteMeta);

  const after = () => {
    const rev = meta.get('rev');
    if (typeof rev !== 'number' || (part && dirty.size === 0 && singles.size === 0)) return;
    part = part ? patch(part) : (readBoard(doc)?.part ?? null);
    dirty.clear();
    singles.clear();
    if (part) changed(part, rev);
  };
  const patch = (old: PublicPart): PublicPart => {
    const next: Record<string, unknown> = { ...old };
    for (const key of singles) if (key !== 'rev') next[key] = meta.get(key);
    for (const [root, keys] of dirty) {
      const map = doc.getMap(root);
      const records: Record<string, unknown> = { ...old[root] };
      for (const key of keys) {
        if (map.has(key)) records[key] = map.get(key);
        else delete records[key];
      }
      next[root] = records;
    }
    return next as unknown as PublicPart;
  };
  doc.on('afterTransaction', after);
  after();
  return () => {
    doc.off('afterTransaction', after);
    meta.unobserve(noteMeta);
    for (const stop of unobserve) stop();
  };
}

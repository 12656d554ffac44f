import type { Records } from './ids.ts';
import { insideOf } from './inside.ts';
import { all } from './records.ts';

/**
 * Finds records by what they belong to. Records never change in place, so that each version is gone through once,
 * however often it is asked, and of a large one only what is new in it.
 */
export function indexBy<T, G>(belongs: (record: T) => G): (records: Records<string, T>, to: G) => readonly T[] {
  const known = new WeakMap<object, ReadonlyMap<G, readonly T[]>>();
  const index = (of: object, records: readonly (T | undefined)[]): ReadonlyMap<G, readonly T[]> => {
    const found = new Map<G, T[]>();
    for (const record of records) {
      if (record === undefined) continue;
      const to = belongs(record);
      const others = found.get(to);
      if (others) others.push(record);
      else found.set(to, [record]);
    }
    known.set(of, found);
    return found;
  };
  return (records, to) => {
    const inside = insideOf<T>(records);
    if (!inside) return (known.get(records) ?? index(records, all(records))).get(to) ?? [];
    const found: T[] = [];
    for (const chunk of inside.chunks) found.push(...((known.get(chunk) ?? index(chunk, chunk)).get(to) ?? []));
    return found;
  };
}

/** Finds the ids of records by what belongs to them. The same holds as for `indexBy`. */
export function idsBy<T, G>(
  belonging: (record: T) => readonly G[],
): <K extends string>(records: Records<K, T>, to: G) => readonly K[] {
  const known = new WeakMap<object, ReadonlyMap<G, readonly string[]>>();
  const index = (of: object, entries: Iterable<readonly [string, T]>): ReadonlyMap<G, readonly string[]> => {
    const found = new Map<G, string[]>();
    for (const [id, record] of entries) {
      for (const to of belonging(record)) {
        const others = found.get(to);
        if (others) others.push(id);
        else found.set(to, [id]);
      }
    }
    known.set(of, found);
    return found;
  };
  return <K extends string>(records: Records<K, T>, to: G) => {
    const inside = insideOf<T>(records);
    if (!inside) return ((known.get(records) ?? index(records, Object.entries<T>(records))).get(to) ?? []) as K[];
    const found: string[] = [];
    for (const [at, chunk] of inside.chunks.entries()) {
      found.push(...((known.get(chunk) ?? index(chunk, inside.entriesOf(at, chunk))).get(to) ?? []));
    }
    return found as K[];
  };
}

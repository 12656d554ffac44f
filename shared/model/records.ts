import type { Records } from './ids.ts';
import { asRecords, insideOf, Wide } from './wide.ts';

/** Above this many a plain object is too costly to copy for every change. */
const WIDE_FROM = 64;

/** The records with `value` under `id`; the others keep their identity. */
export function put<K extends string, T>(records: Records<K, T>, id: K, value: T): Records<K, T> {
  const inside = insideOf<T>(records) ?? widened<K, T>(records);
  return inside ? asRecords(inside.with(id, value)) : { ...records, [id]: value };
}

/** The records without `id`. */
export function drop<K extends string, T>(records: Records<K, T>, id: K): Records<K, T> {
  const inside = insideOf<T>(records);
  if (inside ? inside.get(id) === undefined : !Object.hasOwn(records, id)) return records;
  if (inside) {
    const rest = inside.with(id, undefined);
    if (rest.size < WIDE_FROM / 2) return Object.fromEntries(rest.entries()) as Records<K, T>;
    return asRecords(rest.isHollow ? Wide.of(rest.entries()) : rest);
  }
  const rest = { ...records } as Record<K, T>;
  delete rest[id];
  return rest;
}

function widened<K extends string, T>(records: Records<K, T>): Wide<T> | null {
  const keys = ids<K, T>(records);
  return keys.length < WIDE_FROM ? null : Wide.of(keys.map((id) => [id, records[id]] as const));
}

/** The record under `id`, or undefined: ids come from outside, so every look-up may miss. */
export function get<K extends string, T>(records: Records<K, T>, id: K): T | undefined {
  const inside = insideOf<T>(records);
  if (inside) return inside.get(id);
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

export function all<K extends string, T>(records: Records<K, T>): T[] {
  return insideOf<T>(records)?.values() ?? Object.values(records);
}

export function ids<K extends string, T>(records: Records<K, T>): K[] {
  return (insideOf<T>(records)?.ids() ?? Object.keys(records)) as K[];
}

/** How many there are. */
export function count(records: Records<string, unknown>): number {
  return insideOf(records)?.size ?? Object.keys(records).length;
}

/** The ids whose record was added, changed or dropped between two versions, told apart by identity alone. */
export function changedIds<K extends string, T>(before: Records<K, T>, after: Records<K, T>): K[] {
  if (before === after) return [];
  const [old, now] = [insideOf<T>(before), insideOf<T>(after)];
  const near = old && now?.changedIn(old);
  if (near) return near as K[];
  const changed = ids(after).filter((id) => get(before, id) !== get(after, id));
  for (const id of ids(before)) if (get(after, id) === undefined) changed.push(id);
  return changed;
}

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

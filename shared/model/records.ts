import type { Records } from './ids.ts';

/** The records with `value` under `id`; the others keep their identity. */
export function put<K extends string, T>(records: Records<K, T>, id: K, value: T): Records<K, T> {
  return { ...records, [id]: value };
}

/** The records without `id`. */
export function drop<K extends string, T>(records: Records<K, T>, id: K): Records<K, T> {
  if (!Object.hasOwn(records, id)) return records;
  const rest = { ...records } as Record<K, T>;
  delete rest[id];
  return rest;
}

/** The record under `id`, or undefined: ids come from outside, so every look-up may miss. */
export function get<K extends string, T>(records: Records<K, T>, id: K): T | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

export function all<K extends string, T>(records: Records<K, T>): T[] {
  return Object.values(records) as T[];
}

export function ids<K extends string, T>(records: Records<K, T>): K[] {
  return Object.keys(records) as K[];
}

/** The ids whose record was added, changed or dropped between two versions, told apart by identity alone. */
export function changedIds<K extends string, T>(before: Records<K, T>, after: Records<K, T>): K[] {
  if (before === after) return [];
  const changed = ids(after).filter((id) => before[id] !== after[id]);
  for (const id of ids(before)) if (!Object.hasOwn(after, id)) changed.push(id);
  return changed;
}

/**
 * Finds records by what they belong to. Records never change in place, so that each version is gone through once,
 * however often it is asked.
 */
export function indexBy<T, G>(belongs: (record: T) => G): (records: Records<string, T>, to: G) => readonly T[] {
  const known = new WeakMap<Records<string, T>, ReadonlyMap<G, readonly T[]>>();
  const index = (records: Records<string, T>): ReadonlyMap<G, readonly T[]> => {
    const found = new Map<G, T[]>();
    for (const record of all(records)) {
      const to = belongs(record);
      const others = found.get(to);
      if (others) others.push(record);
      else found.set(to, [record]);
    }
    known.set(records, found);
    return found;
  };
  return (records, to) => (known.get(records) ?? index(records)).get(to) ?? [];
}

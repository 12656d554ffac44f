import type { Records } from './ids.ts';
import { insideOf } from './inside.ts';

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

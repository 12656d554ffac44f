import type { Records } from './ids.ts';
import { insideOf } from './inside.ts';
import { ids } from './records.ts';
import { asRecords, Wide } from './wide.ts';

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

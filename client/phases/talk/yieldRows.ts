/** A line of a list: `gone`, removed by somebody meanwhile; `elsewhere`, the talk has gone on to another topic. */
export interface YieldRow<T> {
  readonly item: T;
  readonly state: 'here' | 'gone' | 'elsewhere';
}

/** What somebody types in, and what the list showed when they began. */
export interface Typing<T> {
  /** The line being changed; null: the empty one at the end. */
  readonly item: T | null;
  readonly what: 'text' | 'who';
  readonly since: readonly T[];
}

/** The rows before and after the line at the end. */
export interface YieldRows<T> {
  readonly above: readonly YieldRow<T>[];
  readonly below: readonly YieldRow<T>[];
}

/**
 * The order in which lines are shown: nobody who types is moved. What was there when they began keeps its place, also
 * when it is removed; what is new comes below what they type in. `still`: the line being changed, if it still is anywhere.
 */
export function yieldRows<T extends { readonly id: string }>(
  now: readonly T[],
  typing: Typing<T> | null,
  still: T | undefined,
): YieldRows<T> {
  const here = (item: T): YieldRow<T> => ({ item, state: 'here' });
  if (!typing) return { above: now.map(here), below: [] };
  const left = new Map(now.map((item) => [item.id, item]));
  const kept = typing.since.map((item): YieldRow<T> => {
    const found = left.get(item.id);
    left.delete(item.id);
    return found ? here(found) : { item, state: 'gone' };
  });
  const fresh = [...left.values()].map(here);
  const { item } = typing;
  if (item === null) return { above: kept, below: fresh };
  const above = [...kept, ...fresh];
  if (above.some((row) => row.item.id === item.id)) return { above, below: [] };
  const lost: YieldRow<T> = still ? { item: still, state: 'elsewhere' } : { item, state: 'gone' };
  return { above: [...above, lost], below: [] };
}

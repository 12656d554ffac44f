import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** By order; equal orders (two placed at once) by id, so that everybody sees the same. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The neighbours of whatever is placed behind `after` (null: first; 'last' or somebody no longer there: last). */
function gap(siblings: readonly Ordered[], after: string | null): { left: string | null; right: string | null } {
  const sorted = [...siblings].sort(byOrder);
  const at = after === null ? -1 : sorted.findIndex(({ id }) => id === after);
  const left = after === null ? null : (sorted[at] ?? sorted.at(-1) ?? null);
  // Between equal orders there is no room: go behind the last of them.
  const right = left ? sorted.find(({ order }) => order > left.order) : sorted[0];
  return { left: left?.order ?? null, right: right?.order ?? null };
}

/** An order behind `after` among `siblings`, which must not hold the one that is placed. */
export function orderBehind(siblings: readonly Ordered[], after: string | null): string {
  const { left, right } = gap(siblings, after);
  return generateKeyBetween(left, right);
}

/** Whether `order` already lies where `orderBehind` would place it. */
export function isBehind(order: string, siblings: readonly Ordered[], after: string | null): boolean {
  const { left, right } = gap(siblings, after);
  return (left === null || order > left) && (right === null || order < right);
}

/** `n` orders behind everything in `siblings`. */
export function ordersBehindAll(siblings: readonly Ordered[], n: number): string[] {
  const last = [...siblings].sort(byOrder).at(-1);
  return generateNKeysBetween(last?.order ?? null, null, n);
}

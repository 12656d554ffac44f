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
  const left = after === null ? null : (siblings.find(({ id }) => id === after)?.order ?? lastOrder(siblings));
  // Between equal orders there is no room: go behind the last of them.
  let right: string | null = null;
  for (const { order } of siblings) {
    if ((left === null || order > left) && (right === null || order < right)) right = order;
  }
  return { left, right };
}

function lastOrder(siblings: readonly Ordered[]): string | null {
  return siblings.reduce<string | null>((last, { order }) => (last === null || order > last ? order : last), null);
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
  return generateNKeysBetween(lastOrder(siblings), null, n);
}

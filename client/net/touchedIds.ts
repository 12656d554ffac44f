import type { Act } from '#shared/board/commands.ts';

const NONE: ReadonlySet<string> = new Set();

/** The ids of the records that acts create or change: what shows a dashed edge while the server has not answered. */
export function touchedIds(acts: readonly Act[]): ReadonlySet<string> {
  if (acts.length === 0) return NONE;
  const ids = new Set<string>();
  for (const { body } of acts) {
    const { draft, note, group, statement, from, into, takeaway, action } = body as Partial<Record<string, unknown>>;
    for (const id of [draft, note, group, statement, from, into, takeaway, action])
      if (typeof id === 'string') ids.add(id);
  }
  return ids;
}

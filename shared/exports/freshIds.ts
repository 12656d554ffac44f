import type { GroupId, MemberId, NoteId, StatementId } from '../model/ids.ts';

/** Fresh ids of a new board for the ids of a file: the same one each time it is asked for. */
export interface FreshIds {
  member(id: string): MemberId;
  /** A group's or a note's. */
  target(id: string): GroupId & NoteId;
  statement(id: string): StatementId;
  /** Of something that nothing else names. */
  fresh<T extends string>(): T;
}

/** `make` gives an id that was never given before. */
export function freshIds(make: () => string): FreshIds {
  const known = new Map<string, string>();
  const of = <T extends string>(id: string): T => {
    const found = known.get(id) ?? make();
    known.set(id, found);
    return found as T;
  };
  return {
    member: (id) => of<MemberId>(id),
    target: (id) => of<GroupId & NoteId>(id),
    statement: (id) => of<StatementId>(id),
    fresh: <T extends string>() => make() as T,
  };
}

/** Records by their id. */
export const recordsOf = <K extends string, T extends { readonly id: K }>(
  items: readonly T[],
): { readonly [id in K]: T } => Object.fromEntries(items.map((item) => [item.id, item])) as { readonly [id in K]: T };

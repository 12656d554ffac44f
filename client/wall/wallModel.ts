import type { GroupId, NoteId, Records } from '#shared/model/ids.ts';
import type { Group, Note } from '#shared/model/note.ts';
import { all } from '#shared/model/records.ts';
import { byOrder } from '#shared/rules/order.ts';
import type { Stage } from '#shared/templates/template.ts';

/** A group and its notes, in order. */
export interface WallGroup {
  readonly group: Group;
  readonly notes: readonly Note[];
}

/** What hangs on the wall of a stage: its groups, and the notes that lie in none, question by question. */
export interface Wall {
  readonly groups: readonly WallGroup[];
  readonly loose: readonly Note[];
}

const sameItems = <T>(a: readonly T[], b: readonly T[]) => a.length === b.length && a.every((item, i) => item === b[i]);

/**
 * The wall of a stage. What did not change keeps its identity from `before`, so that a moved note redraws the two groups
 * it concerns and nothing else.
 */
export function wallOf(
  notes: Records<NoteId, Note>,
  groups: Records<GroupId, Group>,
  stage: Stage,
  before?: Wall,
): Wall {
  const questions = stage.prompts.map(({ id }) => id);
  const here = all<NoteId, Note>(notes)
    .filter((note) => note.stage === stage.id)
    .sort(byOrder);
  const inGroup = new Map<GroupId, Note[]>();
  for (const note of here) {
    if (note.group === null) continue;
    const mates = inGroup.get(note.group);
    if (mates) mates.push(note);
    else inGroup.set(note.group, [note]);
  }
  const old = new Map(before?.groups.map((one) => [one.group.id, one]));
  const made = all<GroupId, Group>(groups)
    .filter((group) => group.stage === stage.id)
    .sort(byOrder)
    .map((group): WallGroup => {
      const mates = inGroup.get(group.id) ?? [];
      const same = old.get(group.id);
      return same && same.group === group && sameItems(same.notes, mates) ? same : { group, notes: mates };
    });
  // A stable sort: within a question the order of its lane stays.
  const loose = here
    .filter((note) => note.group === null)
    .sort((a, b) => questions.indexOf(a.prompt) - questions.indexOf(b.prompt));
  const keptGroups = before && sameItems(before.groups, made) ? before.groups : made;
  const keptLoose = before && sameItems(before.loose, loose) ? before.loose : loose;
  return before && keptGroups === before.groups && keptLoose === before.loose
    ? before
    : { groups: keptGroups, loose: keptLoose };
}

/** How many notes lie side by side in a group of `n`: near a square, a little wider than high, never over `most`. */
export function groupColumns(n: number, most: number): number {
  const wanted = n <= 1 ? 1 : n <= 4 ? 2 : n <= 9 ? 3 : n <= 16 ? 4 : 5;
  return Math.max(1, Math.min(wanted, most));
}

/** Up to so many loose notes hang in a zigzag beside the groups, so that two groups fit side by side on a laptop. */
export const ZIGZAG = 8;

/**
 * How many columns the loose notes take of a wall `columns` notes wide: all of it while nothing is grouped, else their
 * share, so that the groups always keep at least half.
 */
export function looseColumns(columns: number, groups: number, grouped: number, loose: number): number {
  if (loose === 0) return 0;
  if (groups === 0) return columns;
  if (loose <= ZIGZAG) return Math.min(2, columns);
  const share = Math.round((columns * loose) / (loose + grouped + 2 * groups));
  return Math.max(2, Math.min(share, Math.floor(columns / 2)));
}

/** What a group is called: its name, else its first note. */
export const titleOf = ({ group, notes }: WallGroup): string => group.name || (notes[0]?.text ?? '');

/** The notes that lie in another group than before, or in none any more. Groups that stayed as they were are not gone through. */
export function movedNotes(before: Wall, after: Wall): NoteId[] {
  if (before === after) return [];
  const [was, is] = [new Set(before.groups), new Set(after.groups)];
  const homes = new Map<NoteId, GroupId | null>();
  for (const one of before.groups) if (!is.has(one)) for (const { id } of one.notes) homes.set(id, one.group.id);
  if (before.loose !== after.loose) for (const { id } of before.loose) homes.set(id, null);
  const moved = ({ id }: Note, home: GroupId | null) => homes.has(id) && homes.get(id) !== home;
  return [
    ...after.groups
      .filter((one) => !was.has(one))
      .flatMap((one) => one.notes.filter((note) => moved(note, one.group.id))),
    ...(after.loose === before.loose ? [] : after.loose.filter((note) => moved(note, null))),
  ].map(({ id }) => id);
}

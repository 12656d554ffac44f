import type { Act, ActType, Body } from '#shared/board/commands.ts';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import type { DropTarget } from './dropTarget.ts';
import type { Wall } from './wallModel.ts';

/** An act without its id. */
export type Wish = { [T in Act['type'] & ActType]: { readonly type: T; readonly body: Body<T> } }[ActType];

const findNote = (wall: Wall, id: NoteId): Note | undefined =>
  wall.loose.find((note) => note.id === id) ?? wall.groups.flatMap(({ notes }) => notes).find((note) => note.id === id);

const last = (notes: readonly Note[], without: readonly NoteId[]): NoteId | null =>
  notes.filter(({ id }) => !without.includes(id)).at(-1)?.id ?? null;

/**
 * The acts that bring `notes` to where they were dropped; none when they lie there already. `fresh` is the id of the group
 * that two loose notes become.
 */
export function dropActs(wall: Wall, notes: readonly NoteId[], target: DropTarget, fresh: GroupId): Wish[] {
  switch (target.to) {
    case 'note': {
      const together = [target.note, ...notes.filter((id) => id !== target.note)];
      return together.length > 1 ? [{ type: 'group.form', body: { group: fresh, notes: together } }] : [];
    }
    case 'group': {
      let after = target.after;
      return notes.flatMap((note): Wish[] => {
        if (note === after || isBehind(wall, note, target.group, after)) {
          after = note;
          return [];
        }
        const act: Wish = { type: 'note.move', body: { note, group: target.group, after } };
        after = note;
        return [act];
      });
    }
    case 'wall':
      return notes.flatMap((note): Wish[] => {
        const found = findNote(wall, note);
        if (!found || found.group === null) return [];
        const lane = wall.loose.filter(({ prompt }) => prompt === found.prompt);
        return [{ type: 'note.move', body: { note, group: null, after: last(lane, notes) } }];
      });
  }
}

function isBehind(wall: Wall, note: NoteId, group: GroupId, after: NoteId | null): boolean {
  const mates = wall.groups.find((one) => one.group.id === group)?.notes.map(({ id }) => id) ?? [];
  const at = mates.indexOf(note);
  return at >= 0 && (mates[at - 1] ?? null) === after;
}

/** Behind the last note of a group. */
export function endOf(wall: Wall, group: GroupId, moving: readonly NoteId[]): DropTarget {
  const notes = wall.groups.find((one) => one.group.id === group)?.notes ?? [];
  return { to: 'group', group, after: last(notes, moving) };
}

import type { NoteId } from '#shared/model/ids.ts';
import { type DropTarget, sameTarget } from './dropTarget.ts';
import type { Wall } from './wallModel.ts';

/** Every place a note held by the keys can go, in reading order: each slot of each group, then the bare wall. */
export function slotsOf(wall: Wall, held: readonly NoteId[]): DropTarget[] {
  const inGroups = wall.groups.flatMap(({ group, notes }): DropTarget[] => {
    const behind = notes.filter(({ id }) => !held.includes(id)).map(({ id }) => id);
    return [null, ...behind].map((after) => ({ to: 'group', group: group.id, after }));
  });
  return [...inGroups, { to: 'wall' }];
}

/** Where a held note lies to begin with. */
export function homeOf(wall: Wall, note: NoteId): DropTarget {
  for (const { group, notes } of wall.groups) {
    const at = notes.findIndex(({ id }) => id === note);
    if (at >= 0) return { to: 'group', group: group.id, after: notes[at - 1]?.id ?? null };
  }
  return { to: 'wall' };
}

/** The next slot forward or back; stays at the ends. */
export function stepSlot(slots: readonly DropTarget[], over: DropTarget, by: -1 | 1): DropTarget {
  const at = slots.findIndex((slot) => sameTarget(slot, over));
  return slots[Math.min(slots.length - 1, Math.max(0, at + by))] ?? over;
}

/** The end of the next group forward or back (or the bare wall, after the last one). */
export function stepGroup(slots: readonly DropTarget[], over: DropTarget, by: -1 | 1): DropTarget {
  const key = (slot: DropTarget) => (slot.to === 'group' ? slot.group : '');
  const keys = [...new Set(slots.map(key))];
  const at = keys.indexOf(key(over)) + by;
  const wanted = keys[Math.min(keys.length - 1, Math.max(0, at))];
  return slots.findLast((slot) => key(slot) === wanted) ?? over;
}

import type { GroupId, NoteId } from '#shared/model/ids.ts';
import type { Placed, Rect } from './nearest.ts';

/** Where something lifted would land. */
export type DropTarget =
  | { readonly to: 'group'; readonly group: GroupId; readonly after: NoteId | null }
  /** On a loose note: the two start a group. */
  | { readonly to: 'note'; readonly note: NoteId }
  /** On the bare wall: in no group. */
  | { readonly to: 'wall' };

export interface GroupPlace {
  readonly id: GroupId;
  readonly rect: Rect;
  readonly notes: readonly Placed<NoteId>[];
}

/** The wall as it lies on the page right now, without what is lifted. */
export interface WallPlaces {
  readonly groups: readonly GroupPlace[];
  readonly loose: readonly Placed<NoteId>[];
  /** The dashed slot, when one is shown. */
  readonly slot: Rect | null;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Whether a spot lies on it. */
export const holds = (rect: Rect, { x, y }: Spot) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** Behind which note of a group a note dropped at `spot` comes: reading order, split at the middle of each note. */
export function slotIn(notes: readonly Placed<NoteId>[], spot: Spot): NoteId | null {
  let after: NoteId | null = null;
  for (const { id, rect } of notes) {
    if (rect.top > spot.y) break;
    const above = rect.bottom < spot.y;
    const before = spot.x > (rect.left + rect.right) / 2;
    if (above || before) after = id;
  }
  return after;
}

/**
 * What lies under a lifted note. Over the slot it keeps what it was over: the slot moves its neighbours, and they must not
 * move it back.
 */
export function dropTarget(places: WallPlaces, spot: Spot, last: DropTarget | null): DropTarget {
  if (places.slot && last && holds(places.slot, spot)) return last;
  const group = places.groups.find(({ rect }) => holds(rect, spot));
  if (group) return { to: 'group', group: group.id, after: slotIn(group.notes, spot) };
  const note = places.loose.find(({ rect }) => holds(rect, spot));
  return note ? { to: 'note', note: note.id } : { to: 'wall' };
}

export function sameTarget(a: DropTarget | null, b: DropTarget | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.to === 'group') return b.to === 'group' && a.group === b.group && a.after === b.after;
  if (a.to === 'note') return b.to === 'note' && a.note === b.note;
  return a.to === b.to;
}

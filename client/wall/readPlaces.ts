import type { GroupId, NoteId } from '#shared/model/ids.ts';
import type { WallPlaces } from './dropTarget.ts';
import type { Placed } from './nearest.ts';

/** Where things lie on the page right now, read from what is drawn: `data-group`, `data-note`, the dashed slot. */
export function readPlaces(board: HTMLElement): WallPlaces {
  const slot = board.querySelector('[data-slot]');
  return {
    groups: [...board.querySelectorAll<HTMLElement>('[data-group]')].map((group) => ({
      id: group.dataset.group as GroupId,
      rect: group.getBoundingClientRect(),
      notes: notesIn(group),
    })),
    loose: notesIn(board).filter(({ element }) => !element.closest('[data-group]')),
    slot: slot ? slot.getBoundingClientRect() : null,
  };
}

interface PlacedNote extends Placed<NoteId> {
  readonly element: HTMLElement;
}

function notesIn(element: HTMLElement): PlacedNote[] {
  return [...element.querySelectorAll<HTMLElement>('[data-note]:not([data-held])')].map((note) => ({
    id: note.dataset.note as NoteId,
    rect: note.getBoundingClientRect(),
    element: note,
  }));
}

/** All notes on the wall with their places, for walking from one to the next. */
export const readNotes = (board: HTMLElement): Placed<NoteId>[] => notesIn(board);

/** The note on the page. */
export const noteElement = (board: HTMLElement | null, id: NoteId): HTMLElement | null =>
  board?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`) ?? null;

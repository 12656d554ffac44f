import type { GroupId, NoteId } from '#shared/model/ids.ts';
import { holds, type Spot, type WallPlaces } from './dropTarget.ts';
import type { Placed } from './nearest.ts';

/**
 * Where things lie on the page right now, read from what is drawn: `data-group`, `data-note`, the dashed slot. Of the notes
 * only those that could lie under `spot`.
 */
export function readPlaces(board: HTMLElement, spot: Spot): WallPlaces {
  const slot = board.querySelector('[data-slot]');
  const around = (part: Element) => holds(part.getBoundingClientRect(), spot);
  return {
    groups: [...board.querySelectorAll<HTMLElement>('[data-group]')].map((group) => {
      const rect = group.getBoundingClientRect();
      return { id: group.dataset.group as GroupId, rect, notes: holds(rect, spot) ? notesIn(group) : [] };
    }),
    loose: [...board.querySelectorAll<HTMLElement>('.wall-board__loose')].filter(around).flatMap(notesIn),
    slot: slot ? slot.getBoundingClientRect() : null,
  };
}

function notesIn(element: HTMLElement): Placed<NoteId>[] {
  return [...element.querySelectorAll<HTMLElement>('[data-note]:not([data-held])')].map((note) => ({
    id: note.dataset.note as NoteId,
    rect: note.getBoundingClientRect(),
  }));
}

/** All notes on the wall with their places, for walking from one to the next. */
export const readNotes = (board: HTMLElement): Placed<NoteId>[] => notesIn(board);

/** The note on the page. */
export const noteElement = (board: HTMLElement | null, id: NoteId): HTMLElement | null =>
  board?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`) ?? null;

import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { noteElement } from './readPlaces.ts';
import { movedNotes, type Wall } from './wallModel.ts';

const MOVE_MS = 320;
const SETTLE_MS = 220;
/** More notes than this on the move at once would be a flurry: they are simply there. */
const MOST = 12;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Notes with their places on the wall, however it is scrolled. */
type Spots = Map<NoteId, { readonly element: HTMLElement; readonly spot: Spot }>;

/**
 * Glides notes from where they were to where they are (320 ms), whenever `wall` changes. `look` is to be called right before
 * the page changes, while everything still lies where it lay: only what is in view is looked at. `settle` says where a
 * dropped note comes from, so that it lands from the hand.
 */
export function useFlip(
  board: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  wall: Wall,
): { settle: (note: NoteId, from: DOMRect) => void; look: (before: Wall, after: Wall) => void } {
  const seen = useRef<Spots>(new Map());
  /** The groups in view, and the loose notes. */
  const shown = useRef<ReadonlySet<Element>>(new Set());
  const dropped = useRef(new Map<NoteId, DOMRect>());
  const gliding = useRef(new WeakMap<Element, Animation>());
  const look = useCallback(
    (before: Wall, after: Wall) => {
      if (!board.current || !scroller.current || isStill()) return;
      const read = spotReader(board.current, gliding.current);
      const view = scroller.current.getBoundingClientRect();
      const parts = [...board.current.querySelectorAll<HTMLElement>(PART)].filter((part) => place(part, view) === 'in');
      shown.current = new Set(parts);
      for (const note of parts.flatMap((part) => notesIn(part, view)))
        seen.current.set(idOf(note), { element: note, spot: read(note) });
      // What comes into view from elsewhere comes from where its group lies.
      for (const id of movedNotes(before, after)) {
        if (seen.current.has(id)) continue;
        const element = noteElement(board.current, id);
        const home = element?.closest<HTMLElement>(PART);
        if (element && home) seen.current.set(id, { element, spot: read(home) });
      }
    },
    [board, scroller],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the wall changes, and never else
  useLayoutEffect(() => {
    const root = board.current;
    const [before, hands] = [seen.current, dropped.current];
    seen.current = new Map();
    dropped.current = new Map();
    if (!root || isStill() || (before.size === 0 && hands.size === 0)) return;
    const origin = root.getBoundingClientRect();
    const read = spotReader(root, gliding.current);
    const moves: { element: HTMLElement; dx: number; dy: number; ms: number }[] = [];
    for (const id of new Set([...before.keys(), ...hands.keys()])) {
      const known = before.get(id);
      const element = known?.element.isConnected ? known.element : noteElement(root, id);
      const home = element?.closest(PART);
      const hand = hands.get(id);
      if (!element || !home || (!hand && !shown.current.has(home))) continue;
      const was = hand ? { x: hand.left - origin.left, y: hand.top - origin.top } : known?.spot;
      if (!was) continue;
      const spot = read(element);
      const [dx, dy] = [was.x - spot.x, was.y - spot.y];
      if (Math.hypot(dx, dy) > 2) moves.push({ element, dx, dy, ms: hand ? SETTLE_MS : MOVE_MS });
      if (moves.length > MOST) return;
    }
    for (const { element, dx, dy, ms } of moves) {
      const glide = element.animate?.([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }], {
        duration: ms,
        easing: ms === SETTLE_MS ? 'cubic-bezier(0.25, 1.25, 0.4, 1)' : 'cubic-bezier(0.2, 0.75, 0.25, 1)',
      });
      if (glide) gliding.current.set(element, glide);
    }
  }, [board, wall]);
  const settle = useCallback((note: NoteId, from: DOMRect) => {
    dropped.current.set(note, from);
  }, []);
  return { settle, look };
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The layout's own place, on the wall: a note that still glides must not count from where it happens to be. */
function spotReader(board: HTMLElement, gliding: WeakMap<Element, Animation>): (element: Element) => Spot {
  const origin = board.getBoundingClientRect();
  return (element) => {
    const box = element.getBoundingClientRect();
    const isGliding = gliding.get(element)?.playState === 'running';
    const glide = isGliding ? new DOMMatrixReadOnly(getComputedStyle(element).transform) : null;
    return { x: box.left - (glide?.e ?? 0) - origin.left, y: box.top - (glide?.f ?? 0) - origin.top };
  };
}

/** What is gone through as one: a group, or all the loose notes. */
const PART = '[data-group], .wall-board__loose';
const idOf = (note: HTMLElement): NoteId => note.dataset.note as NoteId;

function place(element: Element, view: DOMRect): 'above' | 'in' | 'below' {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom < view.top ? 'above' : top > view.bottom ? 'below' : 'in';
}

/** The notes of a group, or the loose ones, that can be seen: they hang in rows, so those above are passed over by halves. */
function notesIn(part: HTMLElement, view: DOMRect): HTMLElement[] {
  const notes = [...part.querySelectorAll<HTMLElement>('[data-note]')];
  let [from, to] = [0, notes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const note = notes[middle];
    if (note && place(note, view) === 'above') from = middle + 1;
    else to = middle;
  }
  const rest = notes.slice(from);
  const end = rest.findIndex((note) => place(note, view) === 'below');
  return end < 0 ? rest : rest.slice(0, end);
}

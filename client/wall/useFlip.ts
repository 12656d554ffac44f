import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

const MOVE_MS = 320;
const SETTLE_MS = 220;
/** More notes than this on the move at once would be a flurry: they are simply there. */
const MOST = 12;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Glides notes from where they were to where they are (320 ms), whenever `wall` changes. `settle` says where a dropped note
 * comes from, so that it lands from the hand.
 */
export function useFlip(
  board: RefObject<HTMLElement | null>,
  wall: unknown,
  still: boolean,
): { settle: (note: string, from: DOMRect) => void } {
  const before = useRef(new Map<string, Spot>());
  const dropped = useRef(new Map<string, DOMRect>());
  const last = useRef(wall);
  useLayoutEffect(() => {
    const root = board.current;
    if (!root) return;
    const origin = root.getBoundingClientRect();
    const now = new Map<string, Spot>();
    const moves: { element: HTMLElement; dx: number; dy: number; ms: number }[] = [];
    const changed = last.current !== wall;
    last.current = wall;
    for (const element of root.querySelectorAll<HTMLElement>('[data-note]')) {
      const id = element.dataset.note ?? '';
      // The layout's own place: a note that still glides must not count from where it happens to be.
      const box = element.getBoundingClientRect();
      const glide = new DOMMatrixReadOnly(getComputedStyle(element).transform);
      const spot = { x: box.left - glide.e - origin.left, y: box.top - glide.f - origin.top };
      now.set(id, spot);
      const hand = dropped.current.get(id);
      const was = hand ? { x: hand.left - origin.left, y: hand.top - origin.top } : before.current.get(id);
      if (!changed || !was) continue;
      const [dx, dy] = [was.x - spot.x, was.y - spot.y];
      if (Math.hypot(dx, dy) > 2) moves.push({ element, dx, dy, ms: hand ? SETTLE_MS : MOVE_MS });
    }
    before.current = now;
    if (changed) dropped.current.clear();
    if (still || moves.length > MOST || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const { element, dx, dy, ms } of moves) {
      element.animate?.([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }], {
        duration: ms,
        easing: ms === SETTLE_MS ? 'cubic-bezier(0.25, 1.25, 0.4, 1)' : 'cubic-bezier(0.2, 0.75, 0.25, 1)',
      });
    }
  });
  const settle = useCallback((note: string, from: DOMRect) => {
    dropped.current.set(note, from);
  }, []);
  return { settle };
}

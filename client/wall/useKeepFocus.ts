import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { noteElement } from './readPlaces.ts';

/** A note that moves to another group is another element: the focus goes with it. */
export function useKeepFocus(board: RefObject<HTMLElement | null>, wall: unknown, outlined: boolean): void {
  const last = useRef<NoteId | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is another element than the wall
  useEffect(() => {
    const root = board.current;
    if (!root) return;
    const seen = (event: FocusEvent) => {
      last.current = ((event.target as Element).closest<HTMLElement>('[data-note]')?.dataset.note ??
        null) as NoteId | null;
    };
    const left = (event: FocusEvent) => {
      // A real move elsewhere names its target; a removed element leaves none.
      if (event.relatedTarget) last.current = null;
    };
    root.addEventListener('focusin', seen);
    root.addEventListener('focusout', left);
    return () => {
      root.removeEventListener('focusin', seen);
      root.removeEventListener('focusout', left);
    };
  }, [board, outlined]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again whenever the wall changes
  useLayoutEffect(() => {
    const id = last.current;
    if (id && document.activeElement === document.body) noteElement(board.current, id)?.focus({ preventScroll: true });
  }, [board, wall]);
}

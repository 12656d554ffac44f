import { type RefObject, useEffect, useRef } from 'react';
import { edgeSpeed } from './edgeScroll.ts';

/** A drag under way, page px. `box`: where the thing lay when it was taken. */
export interface Drag {
  readonly element: HTMLElement;
  readonly box: DOMRect;
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
}

export interface DragHandlers {
  /** The thing under the pointer that may be dragged; null: nothing here. */
  readonly find: (target: Element) => HTMLElement | null;
  readonly onLift: (drag: Drag) => void;
  /** Once per frame, also while the wall scrolls under a pointer at rest. */
  readonly onMove: (drag: Drag) => void;
  readonly onDrop: (drag: Drag) => void;
  readonly onPutBack: () => void;
}

const FAR = 5;
const LONG_PRESS_MS = 200;

/**
 * Dragging with mouse, pen or finger: a mouse lifts after 5 px, a finger after a press of 200 ms, so that it can scroll the
 * wall as well. Escape puts back. Scrolls at the edges. The click that ends a drag does nothing else.
 */
export function usePointerDrag(
  board: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  enabled: boolean,
  handlers: DragHandlers,
): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const root = board.current;
    if (!root || !enabled) return;
    let waiting: { drag: Drag; pointer: number; timer: number } | null = null;
    let drag: Drag | null = null;
    let pointer = -1;
    let frame = 0;
    let seen = '';

    const forget = () => {
      if (waiting) window.clearTimeout(waiting.timer);
      waiting = null;
    };
    const lift = () => {
      if (!waiting) return;
      ({ drag, pointer } = waiting);
      forget();
      root.setPointerCapture(pointer);
      latest.current.onLift(drag);
      seen = '';
      frame = requestAnimationFrame(each);
    };
    const each = () => {
      if (!drag) return;
      const view = scroller.current;
      const box = view?.getBoundingClientRect();
      if (view && box) view.scrollBy(edgeSpeed(drag.x, box.left, box.right), edgeSpeed(drag.y, box.top, box.bottom));
      const at = `${drag.x} ${drag.y} ${view?.scrollLeft} ${view?.scrollTop}`;
      if (at !== seen) latest.current.onMove(drag);
      seen = at;
      frame = requestAnimationFrame(each);
    };
    const end = (drop: boolean) => {
      forget();
      cancelAnimationFrame(frame);
      const over = drag;
      drag = null;
      if (!over) return;
      if (root.hasPointerCapture(pointer)) root.releasePointerCapture(pointer);
      if (drop) latest.current.onDrop(over);
      else latest.current.onPutBack();
      // The click that follows the release belongs to the drag.
      const swallow = (event: Event) => event.stopPropagation();
      window.addEventListener('click', swallow, { capture: true, once: true });
      window.setTimeout(() => window.removeEventListener('click', swallow, true), 0);
    };

    const down = (event: PointerEvent) => {
      if (event.button !== 0 || !event.isPrimary || drag) return;
      const element = latest.current.find(event.target as Element);
      if (!element) return;
      const { clientX: x, clientY: y } = event;
      const next: Drag = { element, box: element.getBoundingClientRect(), startX: x, startY: y, x, y };
      const timer = event.pointerType === 'mouse' ? 0 : window.setTimeout(lift, LONG_PRESS_MS);
      waiting = { drag: next, pointer: event.pointerId, timer };
    };
    const move = (event: PointerEvent) => {
      const now = drag ?? waiting?.drag;
      if (!now || (drag && event.pointerId !== pointer)) return;
      now.x = event.clientX;
      now.y = event.clientY;
      if (!waiting || Math.hypot(now.x - now.startX, now.y - now.startY) < FAR) return;
      if (event.pointerType === 'mouse') lift();
      else forget();
    };
    const up = () => end(true);
    const cancel = () => end(false);
    const keep = (event: TouchEvent) => {
      // Once lifted, the finger moves the note and no longer the page.
      if (drag) event.preventDefault();
    };
    const noMenu = (event: Event) => {
      if (drag) event.preventDefault();
    };
    const key = (event: KeyboardEvent) => {
      if (!drag || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    };
    root.addEventListener('pointerdown', down);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    root.addEventListener('touchmove', keep, { passive: false });
    root.addEventListener('contextmenu', noMenu);
    window.addEventListener('keydown', key, true);
    return () => {
      end(false);
      root.removeEventListener('pointerdown', down);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      root.removeEventListener('touchmove', keep);
      root.removeEventListener('contextmenu', noMenu);
      window.removeEventListener('keydown', key, true);
    };
  }, [board, scroller, enabled]);
}

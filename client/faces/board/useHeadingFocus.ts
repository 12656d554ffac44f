import { useEffect, useRef } from 'react';
import { useBoard } from '../../store/BoardContext.tsx';

/** How long a view may take to be there, ms: its code may still be on its way. */
const WAIT_MS = 3000;

/** Whose focus a step may take: nobody's, or the tray's, whose button was pressed. Never a writer's, never out of a dialog. */
const isFree = (): boolean => {
  const { activeElement } = document;
  if (document.querySelector('dialog[open], [role=menu]')) return false;
  return activeElement === null || activeElement === document.body || activeElement.closest('.tray') !== null;
};

/**
 * After a step the focus stands on the heading of what has come, which is the instruction of the phase: for whoever pressed
 * the step, and for everybody whose control went away with the phase before.
 */
export function useHeadingFocus(): void {
  const step = useBoard((part) => part.walk.step);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    const until = performance.now() + WAIT_MS;
    let frame = 0;
    const look = () => {
      const heading = document.querySelector<HTMLElement>('#phase-heading, main h1[tabindex]');
      if (heading?.isConnected) {
        if (isFree()) heading.focus({ preventScroll: true });
      } else if (performance.now() < until) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [step]);
}

import { useEffect, useRef, useState } from 'react';
import { useBoard } from '../../store/BoardContext.tsx';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/**
 * The page that is wanted: the facilitator's. The arrow keys, and a presenter in somebody's hand, turn it on this device;
 * whatever the facilitator does next counts again. `things`: as their number grows, the last page is wanted.
 */
export function usePageKeys(pages: number, things = 0): number {
  const theirs = useBoard((part) => part.focus.page);
  const [own, setOwn] = useState({ theirs, page: theirs });
  const page = own.theirs === theirs ? own.page : theirs;
  const before = useRef(things);
  useEffect(() => {
    if (things > before.current) setOwn({ theirs, page: Number.MAX_SAFE_INTEGER });
    before.current = things;
  }, [things, theirs]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || pages < 2) return;
      event.preventDefault();
      setOwn({ theirs, page: Math.max(0, Math.min(Math.min(page, pages - 1) + step, pages - 1)) });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [theirs, page, pages]);
  return page;
}

import { useEffect, useState } from 'react';
import { useBoard } from '../../store/BoardContext.tsx';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/**
 * The page that is wanted: the facilitator's. The arrow keys, and a presenter in somebody's hand, turn it on this device;
 * whatever the facilitator does next counts again.
 */
export function usePageKeys(pages: number): number {
  const theirs = useBoard((part) => part.focus.page);
  const [own, setOwn] = useState({ theirs, page: theirs });
  const page = own.theirs === theirs ? own.page : theirs;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || pages < 2) return;
      event.preventDefault();
      setOwn({ theirs, page: Math.max(0, Math.min(page + step, pages - 1)) });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [theirs, page, pages]);
  return page;
}

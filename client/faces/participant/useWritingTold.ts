import { useCallback, useEffect, useRef } from 'react';
import { useClient } from '../../store/BoardContext.tsx';

/** Often enough that a writer counts as one, rare enough to cost nothing, ms. */
const TELL_AGAIN_MS = 4000;
const PAUSE_MS = 8000;

/** Tells the board that somebody here is writing (it becomes a count, never a name), and when they stopped. */
export function useWritingTold(): (writing: boolean) => void {
  const { doing } = useClient();
  const last = useRef(0);
  const quiet = useRef(0);
  const stop = useCallback(() => {
    window.clearTimeout(quiet.current);
    if (last.current === 0) return;
    last.current = 0;
    doing({ doing: 'nothing' });
  }, [doing]);
  useEffect(() => stop, [stop]);
  return useCallback(
    (writing: boolean) => {
      if (!writing) return stop();
      window.clearTimeout(quiet.current);
      quiet.current = window.setTimeout(stop, PAUSE_MS);
      const now = performance.now();
      if (last.current !== 0 && now - last.current < TELL_AGAIN_MS) return;
      last.current = now;
      doing({ doing: 'writing' });
    },
    [doing, stop],
  );
}

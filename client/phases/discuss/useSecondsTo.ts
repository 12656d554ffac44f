import { useEffect, useState } from 'react';
import { useClient } from '../../store/BoardContext.tsx';

/** Whole seconds until a moment of server time, never under 0; null: no moment. */
export function useSecondsTo(at: number | null): number | null {
  const { now } = useClient();
  const secondsTo = () => (at === null ? null : Math.max(0, Math.ceil((at - now()) / 1000)));
  const [seconds, setSeconds] = useState(secondsTo);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is made of `at` and `now`
  useEffect(() => {
    setSeconds(secondsTo());
    if (at === null) return;
    let timer = 0;
    const tick = () => {
      setSeconds(secondsTo());
      const left = at - now();
      if (left > 0) timer = window.setTimeout(tick, (left % 1000) + 5);
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [at, now]);
  return seconds;
}

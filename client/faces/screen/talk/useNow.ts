import { useEffect, useState } from 'react';
import { useClient } from '../../../store/BoardContext.tsx';

/** Server time, ms, as it was at the last whole second. */
export function useNow(): number {
  const { now } = useClient();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = window.setInterval(() => setAt(now()), 1000);
    return () => window.clearInterval(timer);
  }, [now]);
  return at;
}

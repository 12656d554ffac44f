import { useEffect, useState } from 'react';

/** How long a pointer lies still before it is taken from the screen, ms. */
const STILL_MS = 3000;

/** Whether the pointer has not moved for three seconds. */
export function useStillPointer(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => setStill(true), STILL_MS);
    const moved = () => {
      setStill(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setStill(true), STILL_MS);
    };
    window.addEventListener('pointermove', moved);
    window.addEventListener('pointerdown', moved);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', moved);
      window.removeEventListener('pointerdown', moved);
    };
  }, []);
  return still;
}

import { useEffect } from 'react';

/** Keeps the device's screen on while `awake`. Browsers drop the lock when the page is hidden: it is asked for again. */
export function useStayAwake(awake: boolean): void {
  useEffect(() => {
    if (!awake || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let wanted = true;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      // Refused on low battery: nothing to be done about it.
      navigator.wakeLock
        .request('screen')
        .then((given) => {
          if (wanted) lock = given;
          else void given.release();
        })
        .catch(() => {});
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [awake]);
}

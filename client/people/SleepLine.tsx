import { useSay } from '../i18n/language.tsx';

/** One line where the browser cannot keep a phone awake, as most can't over plain http; else nothing. */
export function SleepLine() {
  const say = useSay();
  if ('wakeLock' in navigator || !window.matchMedia('(pointer: coarse)').matches) return null;
  return <p className="meta">{say('me.fallsAsleep')}</p>;
}

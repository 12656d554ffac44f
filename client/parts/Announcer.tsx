import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type Announcer, createAnnouncer } from './announcements.ts';
import { readOut } from './liveRegions.ts';

const Voice = createContext<Announcer | null>(null);

/**
 * The two live regions of the page and the voice that fills them: polite (batched, at most one in 5 s) and assertive (at
 * once). Nothing to see. Seconds are never announced.
 */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [announcer] = useState(() => createAnnouncer(readOut));
  useEffect(() => announcer.stop, [announcer]);
  return (
    <Voice value={announcer}>
      {children}
      <div data-voice="polite" className="visually-hidden" aria-live="polite" />
      <div data-voice="assertive" className="visually-hidden" role="alert" aria-live="assertive" />
    </Voice>
  );
}

/** `polite(sentence)` and `assertive(text)`. */
export function useAnnounce(): Announcer {
  const announcer = useContext(Voice);
  if (!announcer) throw new Error('No voice here: put the tree inside <AnnouncerProvider>.');
  return announcer;
}

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { type Announcer, createAnnouncer } from './announcements.ts';

const Voice = createContext<Announcer | null>(null);

/**
 * The two live regions of the page and the voice that fills them: polite (batched, at most one in 5 s) and assertive (at
 * once). Nothing to see. Seconds are never announced.
 */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const polite = useRef<HTMLDivElement>(null);
  const assertive = useRef<HTMLDivElement>(null);
  const [announcer] = useState(() =>
    createAnnouncer((voice, text) => {
      const region = (voice === 'polite' ? polite : assertive).current;
      if (!region) return;
      // The same words twice are a change only when the element is another one.
      const sentence = document.createElement('p');
      sentence.textContent = text;
      region.replaceChildren(sentence);
    }),
  );
  useEffect(() => announcer.stop, [announcer]);
  return (
    <Voice value={announcer}>
      {children}
      <div ref={polite} className="visually-hidden" aria-live="polite" />
      <div ref={assertive} className="visually-hidden" role="alert" aria-live="assertive" />
    </Voice>
  );
}

/** `polite(sentence)` and `assertive(text)`. */
export function useAnnounce(): Announcer {
  const announcer = useContext(Voice);
  if (!announcer) throw new Error('No voice here: put the tree inside <AnnouncerProvider>.');
  return announcer;
}

import { useEffect, useState } from 'react';
import type { Seen } from '#shared/exports/seen.ts';
import { type Look, type Looking, lookAgain } from './lookAgain.ts';

/** How often a page that is looked at asks again, ms. */
const EVERY_MS = 4_000;

export interface Reading {
  /** What was seen last; null: nothing yet. */
  readonly seen: Seen | null;
  readonly isOffline: boolean;
  /** Why the link does not work; null: it does. */
  readonly gone: Extract<Look, { is: 'gone' }>['why'] | null;
}

/** Keeps up with canvas and minutes while the page is visible, until the link is revoked. */
export function useSeen(asked: Omit<Looking, 'tag'> | null): Reading {
  const [reading, setReading] = useState<Reading>({ seen: null, isOffline: false, gone: null });
  const { code = '', language = '', token = null, isFramed = false } = asked ?? {};
  const isReady = asked !== null;
  useEffect(() => {
    if (!isReady) return;
    let isOver = false;
    let isLooking = false;
    let tag = '';
    let timer = 0;
    const look = async () => {
      if (isLooking || isOver || (document.hidden && tag)) return;
      isLooking = true;
      const found = await lookAgain({ code, language, token, tag, isFramed });
      isLooking = false;
      if (isOver) return;
      if (found.is === 'seen') tag = found.tag;
      setReading((before) => after(before, found));
      if (found.is === 'gone') isOver = true;
      else timer = window.setTimeout(look, EVERY_MS);
    };
    const wake = () => {
      window.clearTimeout(timer);
      void look();
    };
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    void look();
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
    };
  }, [isReady, code, language, token, isFramed]);
  return reading;
}

function after(before: Reading, look: Look): Reading {
  switch (look.is) {
    case 'seen':
      return { seen: look.seen, isOffline: false, gone: null };
    case 'same':
      return before.isOffline ? { ...before, isOffline: false } : before;
    case 'offline':
      return { ...before, isOffline: true };
    case 'gone':
      return { seen: null, isOffline: false, gone: look.why };
  }
}

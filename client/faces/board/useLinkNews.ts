import { useEffect, useRef, useState } from 'react';
import { useClient, useView } from '../../store/BoardContext.tsx';

/** What people are told about the line. */
export type LinkNews =
  | { readonly is: 'quiet' }
  /** `again`: whole seconds until the next attempt; 0: trying. */
  | { readonly is: 'offline'; readonly waiting: number; readonly again: number }
  /** The line is there, and the server has no space to save. */
  | { readonly is: 'full' }
  | { readonly is: 'back'; readonly sent: number };

/** A hiccup shorter than this is nobody's business, ms. */
const UNSEEN_MS = 3000;
const BACK_MS = 3000;

/** Follows the line: quiet for the first three seconds, then how much waits and when it is tried again, then "Back". */
export function useLinkNews(): LinkNews {
  const { now } = useClient();
  const link = useView((view) => view.link);
  const waiting = useView((view) => view.waiting);
  const isFull = useView((view) => view.isFull && view.waiting > 0);
  const [told, setTold] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const [, tick] = useState(0);
  /** The most that waited while the line was down: that is what was sent when it came back. */
  const most = useRef(0);
  const offline = link.status === 'offline';
  const since = offline ? link.since : null;

  useEffect(() => {
    if (offline) most.current = Math.max(most.current, waiting);
  }, [offline, waiting]);

  useEffect(() => {
    if (since === null) return;
    const tell = window.setTimeout(() => setTold(true), Math.max(0, since + UNSEEN_MS - now()));
    const seconds = window.setInterval(() => tick((n) => n + 1), 1000);
    return () => {
      window.clearTimeout(tell);
      window.clearInterval(seconds);
    };
  }, [since, now]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the line starts and ends this; `told` is what was said before it
  useEffect(() => {
    if (offline) return;
    const amount = most.current;
    most.current = 0;
    if (!told) return;
    setTold(false);
    setSent(amount);
    const timer = window.setTimeout(() => setSent(null), BACK_MS);
    return () => window.clearTimeout(timer);
  }, [offline]);

  if (link.status === 'offline') {
    if (!told) return { is: 'quiet' };
    return { is: 'offline', waiting, again: Math.max(0, Math.ceil((link.retryAt - now()) / 1000)) };
  }
  if (isFull && link.status === 'live') return { is: 'full' };
  return sent === null ? { is: 'quiet' } : { is: 'back', sent };
}

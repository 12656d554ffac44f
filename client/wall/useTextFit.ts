import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** normal: up to four lines. small: five smaller ones hold it. cut: four of them, fading, and "more" to open the note. */
export type Fit = 'normal' | 'small' | 'cut';

/** No four lines of a note hold fewer signs than this, whatever the script: shorter texts are not measured. */
const NEVER_LONG = 28;
const MOST_LINES = { normal: 4, small: 5 } as const;
const NEXT = { normal: 'small', small: 'cut' } as const;

interface Tried {
  readonly fit: Fit;
  /** It has been measured. */
  readonly sure: boolean;
}
const START: Tried = { fit: 'normal', sure: false };

/** What was measured, by text: a note that moves to another group is another element with the same words. */
const known = new Map<string, { readonly fit: Fit; readonly width: number }>();
const MOST_KNOWN = 5000;

const guess = (text: string): Tried => {
  const one = known.get(text);
  return one ? { fit: one.fit, sure: true } : START;
};

/**
 * Which size a note's text needs: tried large to small, all notes of one render measured in one go. Starts over with another
 * text, another width of the column, and when the font has come.
 */
export function useTextFit(text: string): { ref: RefObject<HTMLSpanElement | null>; fit: Fit } {
  const ref = useRef<HTMLSpanElement>(null);
  const [tried, setTried] = useState(() => guess(text));
  const tells = useRef(text);
  const long = text.length > NEVER_LONG || text.includes('\n');

  useLayoutEffect(() => {
    const words = ref.current;
    if (tells.current !== text) {
      tells.current = text;
      setTried(guess(text));
    }
    if (!words || !long) return;
    let here = true;
    let width = known.get(text)?.width;
    const again = () => {
      known.delete(text);
      // A new object each time, so that starting over from the start also measures again.
      if (here) setTried({ ...START });
    };
    // It is asked once the page is laid out anyway: asking here would lay it out for every note that comes.
    const observer = new ResizeObserver(() => {
      const now = words.clientWidth;
      if (now === 0) return;
      if (width !== undefined && now !== width) again();
      width = now;
    });
    observer.observe(words);
    if (document.fonts && document.fonts.status !== 'loaded') document.fonts.ready.then(again).catch(() => {});
    return () => {
      here = false;
      observer.disconnect();
    };
  }, [text, long]);

  useLayoutEffect(() => {
    const words = ref.current;
    if (!words || !long || tried.sure) return;
    if (tried.fit === 'cut') return keep(text, tried.fit, words);
    const line = Number.parseFloat(getComputedStyle(words).lineHeight);
    if (!(line > 0)) return;
    if (Math.round(words.scrollHeight / line) > MOST_LINES[tried.fit]) setTried({ fit: NEXT[tried.fit], sure: false });
    else keep(text, tried.fit, words);
  }, [tried, text, long]);

  return { ref, fit: long ? tried.fit : 'normal' };
}

function keep(text: string, fit: Fit, { clientWidth: width }: HTMLElement): void {
  if (known.size >= MOST_KNOWN) known.clear();
  if (width > 0) known.set(text, { fit, width });
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** normal: up to four lines. small: five smaller ones hold it. cut: four of them, fading, and "more" to open the note. */
export type Fit = 'normal' | 'small' | 'cut';

/** No four lines of a note hold fewer signs than this, whatever the script: shorter texts are not measured. */
const NEVER_LONG = 28;
const MOST_LINES = { normal: 4, small: 5 } as const;
const NEXT = { normal: 'small', small: 'cut' } as const;
const START = { fit: 'normal' as Fit };

/**
 * Which size a note's text needs: tried large to small, all notes of one render measured in one go. Starts over with another
 * text, another width of the column, and when the font has come.
 */
export function useTextFit(text: string): { ref: RefObject<HTMLSpanElement | null>; fit: Fit } {
  const ref = useRef<HTMLSpanElement>(null);
  const [tried, setTried] = useState(START);
  const long = text.length > NEVER_LONG || text.includes('\n');

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text starts over
  useLayoutEffect(() => {
    const words = ref.current;
    // A new object each time, so that starting over from the start also measures again.
    setTried({ fit: 'normal' });
    if (!words || !long) return;
    let here = true;
    let width = words.clientWidth;
    const again = () => {
      if (here) setTried({ fit: 'normal' });
    };
    document.fonts?.ready.then(again).catch(() => {});
    const observer = new ResizeObserver(() => {
      if (words.clientWidth !== width) again();
      width = words.clientWidth;
    });
    observer.observe(words);
    return () => {
      here = false;
      observer.disconnect();
    };
  }, [text, long]);

  useLayoutEffect(() => {
    const words = ref.current;
    if (!words || !long || tried.fit === 'cut') return;
    const line = Number.parseFloat(getComputedStyle(words).lineHeight);
    if (line > 0 && Math.round(words.scrollHeight / line) > MOST_LINES[tried.fit]) setTried({ fit: NEXT[tried.fit] });
  }, [tried, long]);

  return { ref, fit: long ? tried.fit : 'normal' };
}

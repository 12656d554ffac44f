import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Box {
  readonly width: number;
  readonly height: number;
  /** The element's font size, px: what hand-drawn strokes scale with. */
  readonly em: number;
}

/** The size of an element before CSS transforms (a zoomed wall must not redraw), kept up to date. Null until measured. */
export function useBox(ref: RefObject<Element | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const style = getComputedStyle(element);
      const [width, height, em] = [style.width, style.height, style.fontSize].map(
        (value) => Number.parseFloat(value) || 0,
      );
      const next = { width: width ?? 0, height: height ?? 0, em: em ?? 16 };
      setBox((last) =>
        last && last.width === next.width && last.height === next.height && last.em === next.em ? last : next,
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}

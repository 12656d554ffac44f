import { type RefObject, useLayoutEffect, useState } from 'react';
import { pagesOf } from '../../wall/screenPages.ts';

interface Pages {
  /** Which things stand on which page. */
  readonly pages: readonly (readonly number[])[];
  /** The --note-size at which they do, vh. */
  readonly size: number;
}

/**
 * Lays things out by measuring a hidden copy of them: on as few pages as it takes, and as large as these
 * few can hold. The gap of the copy counts between things, not at the edge.
 */
export function usePages(
  box: RefObject<HTMLElement | null>,
  draft: RefObject<HTMLElement | null>,
  count: number,
  sizes: readonly number[],
): Pages {
  const [laid, setLaid] = useState<Pages>({ pages: [], size: sizes[0] ?? 3 });
  const measure = () => {
    if (!box.current || !draft.current) return;
    const next = layOut(box.current, draft.current, sizes);
    setLaid((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
  };
  // After every render: any of the things may have changed its words.
  useLayoutEffect(measure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `measure` reads refs; it need not be watched
  useLayoutEffect(() => {
    document.fonts?.ready.then(measure).catch(() => {});
    if (typeof ResizeObserver === 'undefined' || !box.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [count === 0]);
  return laid;
}

function layOut(box: HTMLElement, draft: HTMLElement, sizes: readonly number[]): Pages {
  let best: Pages | null = null;
  // From the smallest up: the largest size that takes no more pages than the smallest does, and cuts nothing.
  for (const size of [...sizes].reverse()) {
    draft.style.setProperty('--note-size', `${size}vh`);
    const { columnGap, rowGap } = getComputedStyle(draft);
    const [across, down] = [columnGap, rowGap].map((gap) => Number.parseFloat(gap) || 0) as [number, number];
    const things = [...draft.children].map((child, item) => {
      const { offsetWidth, offsetHeight } = child as HTMLElement;
      return { item, width: offsetWidth + across, height: offsetHeight + down };
    });
    const page = { width: box.clientWidth + across + 1, height: box.clientHeight + down + 1 };
    const pages = pagesOf(things, page);
    const whole = things.every(({ width, height }) => width <= page.width && height <= page.height);
    if (best && (pages.length > best.pages.length || !whole)) break;
    best = { pages, size };
  }
  return best ?? { pages: [], size: 3 };
}

import { type RefObject, useLayoutEffect, useState } from 'react';
import { CANVAS_PLANS } from './canvasPlans.ts';

interface CanvasPages {
  /** Which of CANVAS_PLANS fits. */
  readonly plan: number;
  /** The size of the text on each of its pages, vh. */
  readonly sizes: readonly number[];
}

/** Largest first; 2.78vh is 30px at 1080p. */
const SIZES = [4.6, 4.2, 3.8, 3.5, 3.2, 3, 2.78] as const;
const LEAST = 2.78;

/** The first plan all pages of which fit, measured on hidden copies of them (`drafts`: one child a page, plan after plan). */
export function useCanvasPages(drafts: RefObject<HTMLElement | null>): CanvasPages {
  const [laid, setLaid] = useState<CanvasPages>({ plan: 0, sizes: [LEAST] });
  const measure = () => {
    if (!drafts.current) return;
    const next = firstThatFits([...drafts.current.children] as HTMLElement[]);
    setLaid((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
  };
  // After every render: the facilitator may still correct a line.
  useLayoutEffect(measure);
  // And when the window is made full, or the fonts arrive.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `measure` reads a ref; it need not be watched
  useLayoutEffect(() => {
    document.fonts?.ready.then(measure).catch(() => {});
    if (typeof ResizeObserver === 'undefined' || !drafts.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(drafts.current);
    return () => observer.disconnect();
  }, []);
  return laid;
}

function firstThatFits(pages: readonly HTMLElement[]): CanvasPages {
  let from = 0;
  let sizes: (number | undefined)[] = [];
  for (const [plan, { length }] of CANVAS_PLANS.entries()) {
    sizes = pages.slice(from, from + length).map(sizeOf);
    from += length;
    if (sizes.every((size) => size !== undefined)) return { plan, sizes: sizes as number[] };
  }
  return { plan: CANVAS_PLANS.length - 1, sizes: sizes.map((size) => size ?? LEAST) };
}

/** The largest size at which a page fits; undefined: none. */
function sizeOf(page: HTMLElement): number | undefined {
  return SIZES.find((size) => {
    page.style.setProperty('--canvas-size', `${size}vh`);
    return page.scrollHeight <= page.clientHeight + 1;
  });
}

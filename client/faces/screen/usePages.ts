import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Laid, layOut, type Measured, type Space } from './layOut.ts';
import type { Thing } from './Pages.tsx';

interface Known {
  readonly of: unknown;
  /** By the size it was shown at, vh. */
  readonly at: Map<number, Measured>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Lays things out by measuring a hidden copy of them: on as few pages as it takes, and as large as these few can hold. What
 * has been measured is not drawn a second time while it stays the same: `draft` names what has to be. The gap of the copy
 * counts between things, not at the edge.
 */
export function usePages(
  box: RefObject<HTMLElement | null>,
  copy: RefObject<HTMLElement | null>,
  things: readonly Thing[],
  sizes: readonly number[],
): Laid & { readonly draft: readonly Thing[] } {
  const known = useRef(new Map<string, Known>());
  const spaces = useRef(new Map<number, Space>());
  const [laid, setLaid] = useState<Laid>({ pages: [], size: sizes[0] ?? 3 });
  /** Known, but not yet at a size that is tried now. */
  const [asked, ask] = useState(NONE);
  const isKnown = ({ key, of }: Thing) => of !== undefined && known.current.get(key)?.of === of;
  const draft = things.filter((thing) => asked.has(thing.key) || !isKnown(thing));

  // After every render: any of the things may have changed its words.
  useLayoutEffect(() => {
    const [page, hidden] = [box.current, copy.current];
    if (!page || !hidden) return;
    for (const thing of draft)
      if (!isKnown(thing)) known.current.set(thing.key, { of: thing.of, at: new Map<number, Measured>() });
    const spaceAt = (size: number): Space => {
      const seen = spaces.current.get(size);
      if (seen) return seen;
      const space = measureSpace(page, hidden, size);
      spaces.current.set(size, space);
      return space;
    };
    const measureAt = (size: number): readonly Measured[] | ReadonlySet<string> => {
      const all = things.map(({ key }) => known.current.get(key)?.at.get(size));
      const missing = new Set(things.flatMap(({ key }, item) => (all[item] ? [] : key)));
      if (missing.size === 0) return all.filter((one) => one !== undefined);
      const drawn = new Set(draft.map(({ key }) => key));
      if ([...missing].some((key) => !drawn.has(key))) return missing;
      hidden.style.setProperty('--note-size', `${size}vh`);
      [...hidden.children].forEach((child, at) => {
        const { offsetWidth: width, offsetHeight: height } = child as HTMLElement;
        known.current.get(draft[at]?.key ?? '')?.at.set(size, { width, height });
      });
      return things.flatMap(({ key }) => known.current.get(key)?.at.get(size) ?? []);
    };
    const next = layOut(sizes, spaceAt, measureAt);
    if (next instanceof Set) return ask(new Set([...asked, ...next]));
    if (asked.size > 0) ask(NONE);
    const { pages, size } = next as Laid;
    setLaid((last) => (JSON.stringify(last) === JSON.stringify({ pages, size }) ? last : { pages, size }));
    if (known.current.size > 2 * things.length + 100) known.current.clear();
  });
  const isEmpty = things.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first thing brings the box
  useLayoutEffect(() => {
    const again = () => {
      known.current.clear();
      spaces.current.clear();
      // Another set each time, so that everything is drawn and measured anew.
      ask(new Set());
    };
    if (document.fonts && document.fonts.status !== 'loaded') document.fonts.ready.then(again).catch(() => {});
    const page = box.current;
    if (typeof ResizeObserver === 'undefined' || !page) return;
    const sizeNow = () => `${page.clientWidth} ${page.clientHeight}`;
    let size = sizeNow();
    const observer = new ResizeObserver(() => {
      if (size !== sizeNow()) again();
      size = sizeNow();
    });
    observer.observe(page);
    return () => observer.disconnect();
  }, [isEmpty]);
  return { ...laid, draft };
}

function measureSpace(page: HTMLElement, hidden: HTMLElement, size: number): Space {
  hidden.style.setProperty('--note-size', `${size}vh`);
  const { columnGap, rowGap } = getComputedStyle(hidden);
  const [across, down] = [columnGap, rowGap].map((gap) => Number.parseFloat(gap) || 0) as [number, number];
  return { across, down, width: page.clientWidth, height: page.clientHeight };
}

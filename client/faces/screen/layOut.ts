import { pagesOf } from '../../wall/screenPages.ts';

/** How large a thing is, px. */
export interface Measured {
  readonly width: number;
  readonly height: number;
}

/** The page, px, and the gaps between things on it. */
export interface Space extends Measured {
  readonly across: number;
  readonly down: number;
}

export interface Laid {
  /** Which things stand on which page. */
  readonly pages: readonly (readonly number[])[];
  /** The --note-size at which they do, vh. */
  readonly size: number;
}

/**
 * The largest size that takes no more pages than the smallest does, and cuts nothing. Tried from the smallest up; where
 * `measureAt` cannot tell yet, what it has to draw first.
 */
export function layOut(
  sizes: readonly number[],
  spaceAt: (size: number) => Space,
  measureAt: (size: number) => readonly Measured[] | ReadonlySet<string>,
): Laid | ReadonlySet<string> {
  let best: Laid | null = null;
  for (const size of [...sizes].reverse()) {
    const measured = measureAt(size);
    if (!Array.isArray(measured)) return measured as ReadonlySet<string>;
    const { across, down, width, height } = spaceAt(size);
    const things = (measured as readonly Measured[]).map((one, item) => ({
      item,
      width: one.width + across,
      height: one.height + down,
    }));
    const page = { width: width + across + 1, height: height + down + 1 };
    const pages = pagesOf(things, page);
    const whole = things.every((one) => one.width <= page.width && one.height <= page.height);
    if (best && (pages.length > best.pages.length || !whole)) break;
    best = { pages, size };
  }
  return best ?? { pages: [], size: 3 };
}

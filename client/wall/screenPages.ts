/** Something of a size in notes: widths and heights in the same unit as the page's. */
export interface Sized<T> {
  readonly item: T;
  readonly width: number;
  readonly height: number;
}

/**
 * Packs things onto pages for the screen, in order: side by side into rows, rows onto pages. Nothing is split or shrunk;
 * what is larger than a page gets one of its own.
 */
export function pagesOf<T>(things: readonly Sized<T>[], page: { width: number; height: number }): T[][] {
  const pages: T[][] = [];
  let rowWidth = 0;
  let rowHeight = 0;
  let used = 0;
  for (const { item, width, height } of things) {
    const fitsRow =
      pages.length > 0 && rowWidth + width <= page.width && used + Math.max(rowHeight, height) <= page.height;
    if (fitsRow) {
      rowWidth += width;
      rowHeight = Math.max(rowHeight, height);
    } else if (pages.length > 0 && used + rowHeight + height <= page.height) {
      used += rowHeight;
      rowWidth = width;
      rowHeight = height;
    } else {
      pages.push([]);
      used = 0;
      rowWidth = width;
      rowHeight = height;
    }
    pages.at(-1)?.push(item);
  }
  return pages;
}

/** The page that is shown: the facilitator's, or the last one there is. */
export const shownPage = (wanted: number, pages: number): number => Math.max(0, Math.min(wanted, pages - 1));

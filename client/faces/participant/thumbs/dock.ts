/** From where to where something reaches on the page, px from its top. */
export interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/** How high the strip is at most, px. */
export const STRIP = 124;

const covered = (a: Reach, b: Reach): number => Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * Where the strip hides least of the field somebody types in. On a page that is below it, above the keyboard; over a dialog,
 * whose buttons are at the bottom, it is above it. Unless the field is there.
 */
export function edgeFor(field: Reach, seen: Reach, head: number, over: 'page' | 'dialog'): 'top' | 'bottom' {
  const below = covered(field, { top: seen.bottom - STRIP, bottom: seen.bottom });
  const above = covered(field, { top: seen.top + head, bottom: seen.top + head + STRIP });
  if (below === above) return over === 'page' ? 'bottom' : 'top';
  return below < above ? 'bottom' : 'top';
}

/** Whether an element takes words: whoever is in one is left in peace. */
export const takesWords = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && /^(text|search|date|email|url|tel|)$/.test(element.type)) ||
  (element instanceof HTMLElement && element.isContentEditable);

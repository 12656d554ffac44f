export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A spot of no size: where a finger or pointer pressed. */
export const spotAt = (x: number, y: number): Spot => ({ left: x, top: y, right: x, bottom: y });

/**
 * Where a panel goes that belongs to `spot`: below it and with the start of its line, above it when there is no room below,
 * and always 8 px inside the page.
 */
export function placeBeside(
  spot: Spot,
  panel: { readonly width: number; readonly height: number },
  page: { readonly innerWidth: number; readonly innerHeight: number },
  direction: string,
): { left: number; top: number } {
  const gap = 6;
  const edge = 8;
  const fitsStart =
    direction === 'rtl' ? spot.right - panel.width >= edge : spot.left + panel.width <= page.innerWidth - edge;
  const startsLeft = direction === 'rtl' ? !fitsStart : fitsStart;
  const left = startsLeft ? spot.left : spot.right - panel.width;
  const below = spot.bottom + gap;
  const top = below + panel.height <= page.innerHeight - edge ? below : spot.top - gap - panel.height;
  const within = (n: number, most: number) => Math.max(edge, Math.min(n, most - edge));
  return { left: within(left, page.innerWidth - panel.width), top: within(top, page.innerHeight - panel.height) };
}

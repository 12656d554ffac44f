/** A place on the page, px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Placed<T> {
  readonly id: T;
  readonly rect: Rect;
}

const middle = ({ left, top, right, bottom }: Rect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/**
 * The nearest thing in a direction: only what lies that way counts, and what lies straight ahead beats what is closer but
 * off to the side. Undefined at the edge.
 */
export function nearest<T>(from: Rect, direction: Direction, candidates: readonly Placed<T>[]): T | undefined {
  const start = middle(from);
  const along = direction === 'left' || direction === 'right' ? 'x' : 'y';
  const across = along === 'x' ? 'y' : 'x';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  // Tilted neighbours overlap a little: a quarter of the thing itself must be passed.
  const least = (along === 'x' ? from.right - from.left : from.bottom - from.top) / 4;
  let best: T | undefined;
  let cost = Number.POSITIVE_INFINITY;
  for (const { id, rect } of candidates) {
    const there = middle(rect);
    const ahead = (there[along] - start[along]) * sign;
    if (ahead <= least) continue;
    const price = ahead + 2.5 * Math.abs(there[across] - start[across]);
    if (price < cost) {
      cost = price;
      best = id;
    }
  }
  return best;
}

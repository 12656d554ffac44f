import { describe, expect, it } from 'vitest';
import { nearest, type Placed } from './nearest.ts';

const at = (id: string, x: number, y: number): Placed<string> => ({
  id,
  rect: { left: x, top: y, right: x + 100, bottom: y + 60 },
});

describe('nearest', () => {
  const wall = [at('a', 0, 0), at('b', 120, 4), at('c', 240, -3), at('d', 0, 80), at('e', 150, 90), at('f', 700, 300)];
  const from = (id: string) => (wall.find((one) => one.id === id) as Placed<string>).rect;

  it('goes to the neighbour straight ahead', () => {
    expect(nearest(from('a'), 'right', wall)).toBe('b');
    expect(nearest(from('b'), 'right', wall)).toBe('c');
    expect(nearest(from('b'), 'left', wall)).toBe('a');
    expect(nearest(from('a'), 'down', wall)).toBe('d');
    expect(nearest(from('d'), 'up', wall)).toBe('a');
  });

  it('does not take a tilted neighbour of the row for one below', () => {
    expect(nearest(from('a'), 'down', [at('b', 120, 6)])).toBeUndefined();
  });

  it('reaches what is far when nothing is nearer, and stays at the edge', () => {
    expect(nearest(from('c'), 'right', wall)).toBe('f');
    expect(nearest(from('f'), 'right', wall)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import { dropTarget, sameTarget, type WallPlaces } from './dropTarget.ts';

const rect = (left: number, top: number, width = 100, height = 60) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const at = (id: string, left: number, top: number) => ({ id: id as NoteId, rect: rect(left, top) });

const places: WallPlaces = {
  groups: [
    {
      id: 'g' as GroupId,
      rect: rect(0, 0, 250, 180),
      notes: [at('a', 10, 20), at('b', 130, 20), at('c', 10, 100)],
    },
  ],
  loose: [at('x', 400, 20)],
  slot: null,
};

describe('dropTarget', () => {
  it('finds the place in a group by reading order, split at the middle of a note', () => {
    const behind = (x: number, y: number) => {
      const target = dropTarget(places, { x, y }, null);
      return target.to === 'group' ? target.after : target.to;
    };
    expect(behind(20, 40)).toBe(null);
    expect(behind(100, 40)).toBe('a');
    expect(behind(240, 40)).toBe('b');
    expect(behind(20, 120)).toBe('b');
    expect(behind(200, 120)).toBe('c');
    expect(behind(60, 175)).toBe('c');
  });

  it('starts a group on a loose note and lets go on the bare wall', () => {
    expect(dropTarget(places, { x: 450, y: 50 }, null)).toEqual({ to: 'note', note: 'x' });
    expect(dropTarget(places, { x: 900, y: 500 }, null)).toEqual({ to: 'wall' });
  });

  it('stays where it was over its own slot', () => {
    const last = dropTarget(places, { x: 100, y: 40 }, null);
    expect(dropTarget({ ...places, slot: rect(130, 20) }, { x: 140, y: 30 }, last)).toBe(last);
  });

  it('tells targets apart', () => {
    expect(sameTarget({ to: 'wall' }, { to: 'wall' })).toBe(true);
    expect(
      sameTarget(
        { to: 'group', group: 'g' as GroupId, after: null },
        { to: 'group', group: 'g' as GroupId, after: 'a' as NoteId },
      ),
    ).toBe(false);
    expect(sameTarget(null, { to: 'wall' })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { drop, put } from './changeRecords.ts';
import { indexBy } from './indexRecords.ts';
import { all, changedIds, get, ids } from './records.ts';
import { isSame } from './same.ts';

const a = { n: 1 };
const b = { n: 2 };

describe('records', () => {
  it('[WINDOW-2] what is not touched keeps its identity', () => {
    const before = { a, b };
    const after = put<string, typeof a>(before, 'a', { n: 3 });
    expect(after['b']).toBe(b);
    expect(before.a).toBe(a);
    expect(drop(after, 'a')).toEqual({ b });
    expect(drop<string, typeof a>(before, 'c')).toBe(before);
    expect(all(before)).toEqual([a, b]);
    expect(ids(before)).toEqual(['a', 'b']);
  });

  it('[WINDOW-2] are found by what they belong to, in each version as it stands there', () => {
    const byFirst = indexBy(({ n }: { readonly n: number }) => n);
    const before = { a, b, c: { n: 1 } };
    expect(byFirst(before, 1)).toEqual([a, { n: 1 }]);
    expect(byFirst(before, 1)[0]).toBe(a);
    expect(byFirst(put<string, typeof a>(before, 'a', { n: 2 }), 1)).toEqual([{ n: 1 }]);
    expect([byFirst(before, 2), byFirst(before, 3), byFirst({}, 1)]).toEqual([[b], [], []]);
    expect(byFirst(before, 1)).toEqual([a, { n: 1 }]);
  });

  it('[IDS-1] finds only what was put there', () => {
    expect(get<string, typeof a>({ a }, 'toString')).toBeUndefined();
    expect(drop<string, typeof a>({ a }, 'toString')).toEqual({ a });
  });

  it('[WINDOW-3] names what was added, changed and dropped, by identity alone', () => {
    expect(changedIds<string, typeof a>({ a, b }, { a, b: { ...b }, c: a }).sort()).toEqual(['b', 'c']);
    expect(changedIds<string, typeof a>({ a, b }, { b })).toEqual(['a']);
    expect(changedIds({ a }, { a })).toEqual([]);
  });
});

describe('isSame', () => {
  it('[ACT-3] compares values, keys in any order', () => {
    expect(isSame({ x: 1, y: [1, { z: null }] }, { y: [1, { z: null }], x: 1 })).toBe(true);
    for (const [left, right] of [
      [{ x: 1 }, { x: 2 }],
      [{ x: 1 }, { y: 1 }],
      [[1], { 0: 1 }],
      [[1, 2], [1]],
      [null, {}],
      [{ x: undefined }, {}],
      ['1', 1],
    ]) {
      expect(isSame(left, right)).toBe(false);
      expect(isSame(right, left)).toBe(false);
    }
  });
});

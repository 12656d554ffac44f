import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drop, put } from './changeRecords.ts';
import type { Records } from './ids.ts';
import { idsBy, indexBy } from './indexRecords.ts';
import { insideOf } from './inside.ts';
import { all, changedIds, count, get, ids } from './records.ts';
import { isSame } from './same.ts';

interface One {
  readonly n: number;
}
type Many = Records<string, One>;

const MOST = 400;
const many = (size: number): Many =>
  Object.fromEntries(Array.from({ length: size }, (_, n) => [`id${n}`, { n }] as const));
const sorted = <T>(list: readonly T[]): T[] => [...list].sort();

/** Changes made to any of the versions so far: to the one at `from` (counted back), under an id, a value or none. */
const changes = fc.array(
  fc.record({
    from: fc.nat({ max: 5 }),
    id: fc.nat({ max: MOST }).map((n) => `id${n}`),
    n: fc.option(fc.nat({ max: 9 }), { nil: null }),
    /** So many of them at once, so that large ones also get small. */
    times: fc.constantFrom(1, 1, 1, 60),
  }),
  { maxLength: 60 },
);

describe('many records', () => {
  it('[WINDOW-2] are like few in everything but cost, in every version at once', () => {
    const byN = indexBy(({ n }: One) => n);
    const idsByN = idsBy(({ n }: One) => (n % 2 ? [n] : [n, n + 100]));
    let wide = 0;
    fc.assert(
      fc.property(fc.constantFrom(0, 60, 64, 65, 300), changes, (size, list) => {
        const versions: { readonly as: Many; readonly like: ReadonlyMap<string, One> }[] = [
          { as: many(size), like: new Map(Object.entries(many(size))) },
        ];
        for (const { from, id, n, times } of list) {
          const before = versions.at(-1 - (from % versions.length)) ?? versions[0];
          if (!before) continue;
          const like = new Map(before.like);
          let as = before.as;
          for (let time = 0; time < times; time++) {
            const key = times === 1 ? id : `id${(Number(id.slice(2)) + time) % MOST}`;
            as = n === null ? drop(as, key) : put(as, key, { n });
            if (n === null) like.delete(key);
            else like.set(key, get(as, key) ?? { n: -1 });
          }
          versions.push({ as, like });
        }
        for (const { as, like } of versions) {
          if (insideOf(as)) wide++;
          expect(count(as)).toBe(like.size);
          expect(ids(as)).toEqual([...like.keys()]);
          expect(Object.keys(as)).toEqual([...like.keys()]);
          expect(all(as)).toEqual(ids(as).map((id) => like.get(id)));
          for (const id of ['id0', 'id299', 'id400', 'toString']) expect(get(as, id)).toEqual(like.get(id));
          for (const n of [0, 3, 102]) {
            expect(sorted(byN(as, n).map((one) => one.n))).toEqual(
              [...like.values()].filter((one) => one.n === n).map((one) => one.n),
            );
            const has = (one: One) => one.n === n || (one.n % 2 === 0 && one.n + 100 === n);
            expect(sorted(idsByN(as, n))).toEqual(sorted([...like].filter(([, one]) => has(one)).map(([id]) => id)));
          }
        }
        const [old, now] = [versions[0], versions.at(-1)];
        if (!old || !now) return;
        const differ = [...new Set([...old.like.keys(), ...now.like.keys()])];
        const changed = differ.filter((id) => get(old.as, id) !== get(now.as, id));
        expect(sorted(changedIds(old.as, now.as))).toEqual(sorted(changed));
      }),
      { numRuns: 60 },
    );
    expect(wide).toBeGreaterThan(0);
  });

  it('[WINDOW-2] are a plain object to whoever does not know', () => {
    const before = many(100);
    const after: Many = put<string, One>(before, 'id3', { n: -3 });
    expect(insideOf(before)).toBeUndefined();
    expect(insideOf(after)).toBeDefined();
    expect(after).toEqual({ ...many(100), id3: { n: -3 } });
    expect({ ...after }).toEqual({ ...many(100), id3: { n: -3 } });
    expect(JSON.parse(JSON.stringify(after))).toEqual(JSON.parse(JSON.stringify({ ...many(100), id3: { n: -3 } })));
    expect([after['id3'], after['none'], 'id3' in after, 'none' in after]).toEqual([{ n: -3 }, undefined, true, false]);
    expect(Object.hasOwn(after, 'toString')).toBe(false);
    expect(`${after}`).toBe('[object Object]');
    expect(isSame(after, { ...after })).toBe(true);
    expect(Object.entries(after)).toHaveLength(100);
    expect(() => Object.assign(after, { id3: 0 })).toThrow(TypeError);
    expect(Reflect.deleteProperty(after, 'id3')).toBe(false);
    expect(get<string, One>(after, 'id3')).toEqual({ n: -3 });
  });

  it('[WINDOW-3] tell what changed without looking at the rest', () => {
    let looked = 0;
    const watched = (n: number) => ({
      get n() {
        looked++;
        return n;
      },
    });
    let records: Records<string, { readonly n: number }> = {};
    for (let n = 0; n < 5_000; n++) records = put(records, `id${n}`, watched(n));
    const after = put<string, One>(drop<string, One>(records, 'id7'), 'id4000', watched(0));
    const byN = indexBy(({ n }: { readonly n: number }) => n);
    expect(byN(after, 9)).toHaveLength(1);
    looked = 0;
    const further = put<string, One>(after, 'id9', watched(0));
    expect(byN(further, 9)).toHaveLength(0);
    expect(looked).toBeLessThan(100);
    expect(changedIds(records, after)).toEqual(['id7', 'id4000']);
  });

  it('[WINDOW-2] forget the ids of what is long gone', () => {
    let records: Records<string, One> = many(100);
    for (let n = 0; n < 5_000; n++) records = drop(put(records, `new${n}`, { n }), `new${n - 1}`);
    expect(insideOf(records)?.slots.ids.length).toBeLessThan(1_000);
    expect(count(records)).toBe(101);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byOrder, isBehind, orderBehind, ordersBehindAll } from './order.ts';

const line = [
  { id: 'a', order: 'a0' },
  { id: 'b', order: 'a1' },
  { id: 'c', order: 'a2' },
];
const placed = (siblings: typeof line, after: string | null) =>
  [...siblings, { id: 'new', order: orderBehind(siblings, after) }]
    .sort(byOrder)
    .map(({ id }) => id)
    .join(' ');

it('[CLUSTER-2] places first, between, last, and last where the neighbour is gone', () => {
  expect(placed(line, null)).toBe('new a b c');
  expect(placed(line, 'a')).toBe('a new b c');
  expect(placed(line, 'c')).toBe('a b c new');
  expect(placed(line, 'last')).toBe('a b c new');
  expect(placed(line, 'gone')).toBe('a b c new');
  expect(placed([], 'gone')).toBe('new');
});

it('[CLUSTER-2] finds room behind equal orders, which everybody sorts by id', () => {
  const twins = [
    { id: 'b', order: 'a1' },
    { id: 'a', order: 'a1' },
    { id: 'c', order: 'a2' },
  ];
  expect(placed(twins, 'a')).toBe('a b new c');
  expect(placed(twins, null)).toBe('new a b c');
  expect(placed(twins.slice(0, 2), 'a')).toBe('a b new');
});

it('[ACT-1] whatever was placed lies where it would be placed again', () => {
  const orders = fc.uniqueArray(fc.nat(30), { maxLength: 8 });
  fc.assert(
    fc.property(orders, fc.nat(9), (chosen, at) => {
      const keys = ordersBehindAll([], 31);
      const siblings = chosen.map((n, i) => ({ id: `s${i}`, order: keys[Math.floor(n / 2)]! }));
      const after = siblings[at]?.id ?? (at % 2 ? null : 'last');
      expect(isBehind(orderBehind(siblings, after), siblings, after)).toBe(true);
    }),
  );
});

it('[CLUSTER-2] places many at the end, in order', () => {
  const keys = ordersBehindAll(line, 40);
  expect(keys).toHaveLength(40);
  expect([...keys].sort()).toEqual(keys);
  expect(keys[0]! > 'a2').toBe(true);
  expect(ordersBehindAll(line, 0)).toEqual([]);
});

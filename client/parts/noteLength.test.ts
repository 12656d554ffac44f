import { expect, it } from 'vitest';
import { lengthOf } from './noteLength.ts';

it('says nothing under 120, counts from 120, calls 140 long, blocks over 500', () => {
  expect(lengthOf('a'.repeat(119))).toEqual({ is: 'quiet' });
  expect(lengthOf('a'.repeat(120))).toEqual({ is: 'counted', count: 120 });
  expect(lengthOf('a'.repeat(139))).toEqual({ is: 'counted', count: 139 });
  expect(lengthOf('a'.repeat(140))).toEqual({ is: 'long', count: 140 });
  expect(lengthOf('a'.repeat(500))).toEqual({ is: 'long', count: 500 });
  expect(lengthOf('a'.repeat(512))).toEqual({ is: 'over', count: 512, tooMany: 12 });
});

it('counts what a person counts', () => {
  expect(lengthOf('👩‍👩‍👧‍👦'.repeat(119))).toEqual({ is: 'quiet' });
  expect(lengthOf('e\u0301'.repeat(130))).toEqual({ is: 'counted', count: 130 });
});

it('blocks what is too big to keep though short to read', () => {
  expect(lengthOf('👩‍👩‍👧‍👦'.repeat(200)).is).toBe('over');
});

it('keeps to the limit of the text at hand', () => {
  expect(lengthOf('a'.repeat(61), 'name')).toEqual({ is: 'over', count: 61, tooMany: 1 });
  expect(lengthOf('a'.repeat(200), 'statement')).toEqual({ is: 'counted', count: 200 });
});

import { expect, it } from 'vitest';
import { createRecentPrints } from './recentPrints.ts';

it('keeps the prints used last and makes the others again', async () => {
  const recent = createRecentPrints(2);
  const made: string[] = [];
  const get = (key: string) =>
    recent.get(key, async () => {
      made.push(key);
      return new Uint8Array([made.length]);
    });
  expect(await get('a')).toBe(await get('a'));
  await get('b');
  await get('a');
  await get('c');
  await get('a');
  await get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('does not keep a failure', async () => {
  const recent = createRecentPrints(2);
  const jam = () => Promise.reject(new Error('jam'));
  await expect(recent.get('a', jam)).rejects.toThrow('jam');
  expect(await recent.get('a', async () => new Uint8Array([1]))).toEqual(new Uint8Array([1]));
});

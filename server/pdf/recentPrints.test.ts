import { expect, it } from 'vitest';
import { createRecentPrints } from './recentPrints.ts';

it('keeps the prints used last and makes the others again', async () => {
  const recent = createRecentPrints<Uint8Array>(2);
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
  const recent = createRecentPrints<Uint8Array>(2);
  const jam = () => Promise.reject(new Error('jam'));
  await expect(recent.get('a', jam)).rejects.toThrow('jam');
  expect(await recent.get('a', async () => new Uint8Array([1]))).toEqual(new Uint8Array([1]));
});

it('[PRESS-2] ends the making when nobody waits any more, and makes it anew for whoever comes then', async () => {
  const recent = createRecentPrints<string>(2);
  const makings: AbortSignal[] = [];
  const making = (signal: AbortSignal) => {
    makings.push(signal);
    return new Promise<string>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      finish = () => resolve('made');
    });
  };
  let finish = () => {};
  const [a, b] = [new AbortController(), new AbortController()];
  const first = recent.get('x', making, a.signal);
  const second = recent.get('x', making, b.signal);
  a.abort(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  expect(makings.map(({ aborted }) => aborted)).toEqual([false]);
  b.abort(new Error('gone, too'));
  await expect(second).rejects.toThrow('gone, too');
  expect(makings.map(({ aborted }) => aborted)).toEqual([true]);
  const third = recent.get('x', making);
  finish();
  expect(await third).toBe('made');
  expect(makings).toHaveLength(2);
});

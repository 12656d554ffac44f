import { afterEach, expect, test, vi } from 'vitest';
import { keepLoading } from './keepLoading.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('what could not be fetched is fetched again until it is here', async () => {
  vi.useFakeTimers();
  const load = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValue('the code');
  const missed = vi.fn();
  const coming = keepLoading(load, () => false, missed);
  await vi.runAllTimersAsync();
  expect(await coming).toBe('the code');
  expect(load).toHaveBeenCalledTimes(2);
  expect(missed).toHaveBeenCalledOnce();
});

test('nothing more is fetched for a face that was closed', async () => {
  vi.useFakeTimers();
  let closed = false;
  const load = vi.fn(async () => {
    closed = true;
    throw new Error('no network');
  });
  const coming = keepLoading(load, () => closed);
  await vi.runAllTimersAsync();
  expect(await coming).toBeNull();
  expect(load).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { Suspense } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { later } from './later.tsx';

const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>;

/** Draws once, without waiting for anything. */
function drawn(View: typeof Hello): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(<Suspense fallback="not yet">{<View name="Ada" />}</Suspense>));
  const { textContent } = host;
  root.unmount();
  return textContent ?? '';
}

describe('a component that comes later', () => {
  it('is drawn at once when it was fetched before', async () => {
    const Late = later(async () => Hello);
    expect(drawn(Late as typeof Hello)).toBe('not yet');
    Late.prefetch();
    await Promise.resolve();
    await Promise.resolve();
    expect(drawn(Late as typeof Hello)).toBe('Hello Ada');
  });

  it('is asked for again after the line failed, and not at once', async () => {
    vi.useFakeTimers();
    let tries = 0;
    const Late = later(async () => {
      if (++tries < 3) throw new Error('offline');
      return Hello;
    });
    Late.prefetch();
    await vi.advanceTimersByTimeAsync(2_900);
    expect(tries).toBe(1);
    expect(drawn(Late as typeof Hello)).toBe('not yet');
    expect(tries).toBe(1);
    await vi.advanceTimersByTimeAsync(3_200);
    expect(tries).toBe(3);
    expect(drawn(Late as typeof Hello)).toBe('Hello Ada');
    vi.useRealTimers();
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import en from '#shared/words/en.json' with { type: 'json' };
import { mount } from '../parts/testing/mount.tsx';
import { SleepLine } from './SleepLine.tsx';

afterEach(() => vi.unstubAllGlobals());

async function said(wakeLock: boolean, coarse: boolean): Promise<string> {
  vi.stubGlobal('navigator', wakeLock ? { wakeLock: {} } : {});
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: coarse } as MediaQueryList);
  const page = await mount(<SleepLine />);
  const words = page.place.textContent ?? '';
  await page.unmount();
  return words;
}

it('[ACCESS-10] says so on a phone whose browser cannot keep it awake, and nowhere else', async () => {
  expect(await said(false, true)).toBe(en['me.fallsAsleep']);
  expect(await said(true, true)).toBe('');
  expect(await said(false, false)).toBe('');
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

const press = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...more });

it('[ACCESS-3] keys of a single sign can be switched off on this device; named keys and Ctrl stay', async () => {
  const { isSilenced, switchLetterKeys } = await import('./letterKeys.ts');
  expect(isSilenced(press('n'))).toBe(false);
  switchLetterKeys(false);
  for (const key of ['n', 'N', '?', ']', '1', '+']) expect(isSilenced(press(key))).toBe(true);
  for (const key of ['Enter', 'ArrowUp', 'F2', ' ']) expect(isSilenced(press(key))).toBe(false);
  expect(isSilenced(press('z', { ctrlKey: true }))).toBe(false);
  vi.resetModules();
  const later = await import('./letterKeys.ts');
  expect(later.letterKeysOn()).toBe(false);
  later.switchLetterKeys(true);
  expect(later.letterKeysOn()).toBe(true);
  expect(localStorage.length).toBe(0);
});

it('[ACCESS-3] where nothing can be kept, the choice holds until the page is left', async () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new Error('refused');
    },
    setItem() {
      throw new Error('refused');
    },
  });
  const { letterKeysOn, switchLetterKeys } = await import('./letterKeys.ts');
  expect(letterKeysOn()).toBe(true);
  switchLetterKeys(false);
  expect(letterKeysOn()).toBe(false);
});

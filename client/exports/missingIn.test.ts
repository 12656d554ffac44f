import { expect, it } from 'vitest';
import { missingIn } from './missingIn.ts';

it('[PRESS-3] tells each sign with its code and its place', () => {
  expect(missingIn('U+A9E0;in="%C3%89a%2C%20%22b%22", U+11A00')).toBe('\ua9e0 U+A9E0 (Éa, "b"), \u{11a00} U+11A00');
});

it('says nothing where all is drawn, and never throws', () => {
  expect([missingIn(null), missingIn('')]).toEqual(['', '']);
  expect(missingIn('U+FFFFFF;in="%E0%A4%A"')).toBe('U+FFFFFF (%E0%A4%A)');
});

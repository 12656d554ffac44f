import { expect, it } from 'vitest';
import { bestLanguage, directionOf } from './languages.ts';

it('takes the first language a person reads that the product speaks', () => {
  expect(bestLanguage(['de-CH', 'fr-CH', 'en'])).toBe('fr');
  expect(bestLanguage(['', 'en-GB'])).toBe('en');
  expect(bestLanguage(['ja'])).toBe('en');
  expect(bestLanguage(['constructor'])).toBe('en');
});

it('knows which way a language is written', () => {
  expect(directionOf('fr')).toBe('ltr');
  expect(directionOf('ar-EG')).toBe('rtl');
});

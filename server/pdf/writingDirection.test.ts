import { expect, it } from 'vitest';
import { directionOfLanguage, directionOfText, languageOfScript } from './writingDirection.ts';

it('follows the first letter of a line, past numbers and signs', () => {
  expect(directionOfText('Kubernetes و', 'rtl')).toBe('ltr');
  expect(directionOfText('12 – «مرحبا» Kubernetes', 'ltr')).toBe('rtl');
  expect(directionOfText('שלום', 'ltr')).toBe('rtl');
  expect(directionOfText('👍 12 %', 'rtl')).toBe('rtl');
});

it('knows the languages that run right to left', () => {
  expect(['ar', 'he', 'fa-IR', 'en', 'fr', 'arn'].map(directionOfLanguage)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
  expect([languageOfScript('שלום'), languageOfScript('مرحبا')]).toEqual(['he', 'ar']);
});

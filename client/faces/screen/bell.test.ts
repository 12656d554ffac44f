import { expect, it } from 'vitest';
import { strokeBetween } from './bell.ts';

it('rings at one minute and at zero', () => {
  expect(strokeBetween(61_000, 60_000, 300_000)).toBe('minute');
  expect(strokeBetween(1_000, 0, 300_000)).toBe('up');
  expect(strokeBetween(59_000, 58_000, 300_000)).toBeNull();
});

it('does not announce a minute where the whole is a minute', () => {
  expect(strokeBetween(60_000, 59_000, 60_000)).toBeNull();
});

it('rings once after a jump, and never backwards', () => {
  expect(strokeBetween(90_000, 0, 300_000)).toBe('up');
  expect(strokeBetween(0, 0, 300_000)).toBeNull();
  expect(strokeBetween(59_000, 119_000, 300_000)).toBeNull();
});

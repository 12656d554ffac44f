import { expect, it } from 'vitest';
import { isSetLarge } from './isSetLarge.ts';

const line = (text: string, ...children: string[]) => ({
  text,
  children: children.map((child) => ({ text: child, children: [] })),
});

it('sets one or two visions large', () => {
  expect(isSetLarge('vision', [line('Anyone can trust a green build.')])).toBe(true);
  expect(isSetLarge('vision', [line('a'), line('b')])).toBe(true);
});

it('makes a list of more, of nested and of long ones, and of every other box', () => {
  expect(isSetLarge('vision', [])).toBe(false);
  expect(isSetLarge('vision', [line('a'), line('b'), line('c')])).toBe(false);
  expect(isSetLarge('vision', [line('a', 'under it')])).toBe(false);
  expect(isSetLarge('vision', [line('x'.repeat(161))])).toBe(false);
  expect(isSetLarge('how', [line('a')])).toBe(false);
});

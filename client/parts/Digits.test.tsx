// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Digits } from './Digits.tsx';
import { mount } from './testing/mount.tsx';

it('gives every sign a cell, narrow for what is no digit, and is read as one', async () => {
  const { place, unmount } = await mount(<Digits>12:04</Digits>);
  const cells = [...place.querySelectorAll('.digits__cell')];
  expect(cells.map((cell) => cell.textContent)).toEqual(['1', '2', ':', '0', '4']);
  expect(cells.map((cell) => cell.hasAttribute('data-narrow'))).toEqual([false, false, true, false, false]);
  expect(place.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('12:04');
  await unmount();
});

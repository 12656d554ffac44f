import { expect, it } from 'vitest';
import { frameCode } from './frameCode.ts';

it('[READ-5] is one frame, whatever the board is called', () => {
  const box = document.createElement('div');
  const title = `"></iframe><script>alert('a & b')</script>`;
  box.innerHTML = frameCode('https://example.org/embed/AB12-CD34#sec-ret', title);
  expect([...box.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['iframe']);
  const [frame] = box.children;
  expect(frame?.getAttribute('src')).toBe('https://example.org/embed/AB12-CD34#sec-ret');
  expect(frame?.getAttribute('title')).toBe(title);
});

import { expect, test } from 'vitest';
import { isTyping } from './following.ts';

const field = (html: string, text = '') => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const element = holder.firstElementChild as HTMLInputElement;
  if (text) element.value = text;
  return element;
};

test('somebody is typing when the field that has the focus holds words', () => {
  expect(isTyping(field('<textarea></textarea>', 'Half a thou'))).toBe(true);
  expect(isTyping(field('<input type="text">', 'Pri'))).toBe(true);
});

test('an empty field, a switch or nothing is no typing', () => {
  expect(isTyping(field('<textarea></textarea>', '  '))).toBe(false);
  expect(isTyping(field('<input type="checkbox">', 'on'))).toBe(false);
  expect(isTyping(field('<button>Go</button>'))).toBe(false);
  expect(isTyping(null)).toBe(false);
});

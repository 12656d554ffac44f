import { expect, test } from 'vitest';
import { edgeFor, takesWords } from './dock.ts';

const seen = { top: 0, bottom: 440 };

test('the strip stands above the keyboard, where it hides nothing of the field', () => {
  expect(edgeFor({ top: 100, bottom: 260 }, seen, 60, 'page')).toBe('bottom');
});

test('a field right above the keyboard is not hidden: the strip goes under the head', () => {
  expect(edgeFor({ top: 340, bottom: 430 }, seen, 60, 'page')).toBe('top');
});

test('of a field that fills the page it hides as little as it can', () => {
  expect(edgeFor({ top: 40, bottom: 420 }, seen, 60, 'page')).toBe('bottom');
  expect(edgeFor({ top: 120, bottom: 440 }, seen, 60, 'page')).toBe('top');
});

test('over a dialog it leaves the buttons at the bottom alone', () => {
  expect(edgeFor({ top: 200, bottom: 300 }, seen, 0, 'dialog')).toBe('top');
  expect(edgeFor({ top: 20, bottom: 90 }, seen, 0, 'dialog')).toBe('bottom');
});

test('a field takes words whether or not there are any in it yet; a button or a radio does not', () => {
  const element = (html: string) => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    return holder.firstElementChild;
  };
  for (const html of ['<textarea></textarea>', '<input>', '<input type="text">', '<input type="date">'])
    expect(takesWords(element(html))).toBe(true);
  for (const html of ['<button>Go</button>', '<input type="radio">', '<p>Words</p>'])
    expect(takesWords(element(html))).toBe(false);
  expect(takesWords(null)).toBe(false);
});

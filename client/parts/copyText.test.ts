// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyText } from './copyText.ts';

const clipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
let selected: string | undefined;
const execCommand = vi.fn(() => {
  const field = document.activeElement as HTMLTextAreaElement;
  selected = field.value.slice(field.selectionStart, field.selectionEnd);
  return true;
});

beforeEach(() => {
  selected = undefined;
  document.execCommand = execCommand;
});
afterEach(() => vi.clearAllMocks());

it('uses the clipboard where there is one', async () => {
  const writeText = vi.fn(async () => {});
  clipboard({ writeText });
  expect(await copyText('http://host/b/AB')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('http://host/b/AB');
  expect(execCommand).not.toHaveBeenCalled();
});

it('copies through a selected field on plain http, and gives the focus back', async () => {
  clipboard(undefined);
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  expect(await copyText('http://192.168.1.20:3000/b/AB')).toBe(true);
  expect(selected).toBe('http://192.168.1.20:3000/b/AB');
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(button);
});

it('tries the old way when the clipboard refuses, and says when both do', async () => {
  clipboard({ writeText: async () => Promise.reject(new Error('not allowed')) });
  expect(await copyText('x')).toBe(true);
  execCommand.mockReturnValueOnce(false);
  expect(await copyText('x')).toBe(false);
});

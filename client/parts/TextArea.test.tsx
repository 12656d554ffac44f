// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { TextArea } from './TextArea.tsx';
import { mount } from './testing/mount.tsx';

let unmount = async () => {};
afterEach(() => unmount());

const area = async (value: string, onSubmit = () => {}) => {
  const mounted = await mount(<TextArea label="Note" value={value} onText={() => {}} onSubmit={onSubmit} />);
  unmount = mounted.unmount;
  return { field: mounted.place.querySelector('textarea')!, said: mounted.place.querySelector('.field__below') };
};
const press = (field: HTMLElement, init: KeyboardEventInit) =>
  act(async () => field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })));

it('keeps a paste that is too long, says so, and does not send it', async () => {
  const send = vi.fn();
  const { field, said } = await area('a'.repeat(600), send);
  expect(field.value).toHaveLength(600);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(said?.textContent).toBe('100 characters too many. Shorten it to keep it.');
  await press(field, { key: 'Enter', ctrlKey: true });
  expect(send).not.toHaveBeenCalled();
});

it('sends with Ctrl or Cmd and Enter, not with Enter alone', async () => {
  const send = vi.fn();
  const { field, said } = await area('short', send);
  expect(said).toBeNull();
  await press(field, { key: 'Enter' });
  expect(send).not.toHaveBeenCalled();
  await press(field, { key: 'Enter', metaKey: true });
  expect(send).toHaveBeenCalledOnce();
});

it('ties the counter to the field', async () => {
  const { field, said } = await area('a'.repeat(150));
  expect(said?.textContent).toBe('150 characters, long for a note');
  expect(field.getAttribute('aria-describedby')).toBe(said?.id);
});

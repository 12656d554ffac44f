// @vitest-environment happy-dom

import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog.tsx';
import { Input } from './Field.tsx';
import { mount } from './testing/mount.tsx';

let unmount = async () => {};
afterEach(() => unmount());

it('starts on its title, and gives the focus back to its opener when it is taken away', async () => {
  const opener = document.createElement('button');
  document.body.append(opener);
  opener.focus();
  const page = await mount(<Dialog title="Share anyway?" onClose={() => {}} />);
  unmount = page.unmount;
  expect(page.place.querySelector('dialog')?.open).toBe(true);
  expect(document.activeElement?.textContent).toBe('Share anyway?');
  await page.show(null);
  expect(document.activeElement).toBe(opener);
});

it('starts in its first field', async () => {
  const page = await mount(
    <Dialog title="Rename" onClose={() => {}}>
      <Input label="Name" value="" onText={() => {}} />
    </Dialog>,
  );
  unmount = page.unmount;
  expect(document.activeElement?.tagName).toBe('INPUT');
});

it('asks to close, and leaves the closing to its owner', async () => {
  const close = vi.fn();
  const page = await mount(<Dialog title="Share anyway?" onClose={close} />);
  unmount = page.unmount;
  const dialog = page.place.querySelector('dialog')!;
  await act(async () => dialog.dispatchEvent(new Event('cancel', { cancelable: true })));
  expect(close).toHaveBeenCalledOnce();
  expect(dialog.open).toBe(true);
});

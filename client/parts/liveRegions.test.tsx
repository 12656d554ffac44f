// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { AnnouncerProvider, useAnnounce } from './Announcer.tsx';
import type { Announcer } from './announcements.ts';
import { Dialog } from './Dialog.tsx';
import { ToastProvider, useToast } from './Toasts.tsx';
import { mount } from './testing/mount.tsx';

let voice: Announcer | undefined;
let toast: (text: string) => void = () => {};
function Grip() {
  voice = useAnnounce();
  toast = useToast();
  return null;
}
const page = (open: boolean) => (
  <AnnouncerProvider>
    <ToastProvider>
      <Grip />
      {open && <Dialog title="Who is here" onClose={() => {}} />}
    </ToastProvider>
  </AnnouncerProvider>
);

it('[ACCESS-4] what is said while a modal dialog is open is said inside it', async () => {
  const { place, show, unmount } = await mount(page(false));
  const said = (where: string) =>
    ['polite', 'assertive', 'toast'].map((one) => place.querySelector(`${where} [data-voice=${one}]`)?.textContent);
  await show(page(true));
  expect(said('dialog')).toEqual(['', '', '']);
  await act(async () => {
    voice?.polite('3 dots left');
    voice?.assertive('One minute left');
    toast('Note removed');
  });
  await vi.waitFor(() => expect(said('dialog')[0]).not.toBe(''));
  expect(said('dialog')).toEqual(['3 dots left', 'One minute left', 'Note removed']);
  expect(place.querySelector('dialog [data-voice=assertive]')?.getAttribute('aria-live')).toBe('assertive');
  await show(page(false));
  await act(async () => voice?.assertive('Time is up'));
  expect(place.querySelector('[data-voice=assertive]')?.textContent).toBe('Time is up');
  await unmount();
});

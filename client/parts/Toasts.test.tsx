// @vitest-environment happy-dom
import { act, type ReactNode, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog.tsx';
import { TOAST_MS, type Toast, ToastProvider, useToast } from './Toasts.tsx';
import { mount } from './testing/mount.tsx';

let show: (toast: Toast | string) => void = () => {};
function Grip() {
  show = useToast();
  return null;
}
let page: Awaited<ReturnType<typeof mount>>;
const texts = () => [...page.place.querySelectorAll('.toast__words')].map((words) => words.textContent);
const wait = (ms: number) => act(async () => vi.advanceTimersByTime(ms));

beforeEach(async () => {
  vi.useFakeTimers();
  page = await mount(
    <ToastProvider>
      <Grip />
    </ToastProvider>,
  );
});
afterEach(async () => {
  await page.unmount();
  vi.useRealTimers();
});

it('shows a toast for six seconds and reads it out', async () => {
  await act(async () => show('PDF saved'));
  expect(texts()).toEqual(['PDF saved']);
  expect(page.place.querySelector('[aria-live=polite]')?.textContent).toBe('PDF saved');
  await wait(TOAST_MS - 1);
  expect(texts()).toEqual(['PDF saved']);
  await wait(1);
  expect(texts()).toEqual([]);
});

it('undoes once and goes', async () => {
  const undo = vi.fn();
  await act(async () => show({ text: 'Note deleted', onUndo: undo }));
  const button = page.place.querySelector<HTMLButtonElement>('.toast__action')!;
  expect(button.textContent).toBe('Undo');
  await act(async () => button.click());
  expect(undo).toHaveBeenCalledOnce();
  expect(texts()).toEqual([]);
});

it('stays while somebody stands on it', async () => {
  await act(async () => show({ text: 'Note deleted', onUndo: () => {} }));
  await act(async () => page.place.querySelector<HTMLButtonElement>('.toast__action')!.focus());
  await wait(TOAST_MS * 2);
  expect(texts()).toEqual(['Note deleted']);
});

it('[ACCESS-2] lies inside whatever modal is on top, where it can be pressed, and comes back out', async () => {
  const tree = (dialogs: ReactNode) => (
    <ToastProvider>
      <Grip />
      {dialogs}
    </ToastProvider>
  );
  const hostOf = () => page.place.querySelector('.toast')?.closest('dialog')?.querySelector('h2')?.textContent ?? null;
  await act(async () => show({ text: 'Note deleted', onUndo: () => {} }));
  expect(hostOf()).toBeNull();
  const first = <Dialog key="1" title="First" onClose={() => {}} />;
  await page.show(tree(first));
  expect(hostOf()).toBe('First');
  await page.show(tree([first, <Dialog key="2" title="Second" onClose={() => {}} />]));
  expect(hostOf()).toBe('Second');
  await page.show(tree(first));
  expect(hostOf()).toBe('First');
  await page.show(tree(null));
  expect(hostOf()).toBeNull();
  expect(texts()).toEqual(['Note deleted']);
});

it('a toast that comes just as its dialog goes breaks nothing, and shows', async () => {
  // As browsers have it: a popover that is not in the page cannot be opened.
  const opened: Element[] = [];
  const popover = HTMLElement.prototype as unknown as Record<string, unknown>;
  popover.showPopover = function (this: HTMLElement) {
    if (!this.isConnected) throw new DOMException('not connected', 'InvalidStateError');
    opened.push(this);
  };
  popover.hidePopover = () => {};
  let close = () => {};
  function Opener() {
    const [open, setOpen] = useState(true);
    close = () => setOpen(false);
    return open && <Dialog title="First" onClose={() => {}} />;
  }
  await page.show(
    <ToastProvider>
      <Grip />
      <Opener />
    </ToastProvider>,
  );
  await act(async () => {
    show('Topic added');
    close();
  });
  expect(texts()).toEqual(['Topic added']);
  expect(opened.at(-1)?.isConnected).toBe(true);
  delete popover.showPopover;
  delete popover.hidePopover;
});

it('holds three, the newest last', async () => {
  for (const text of ['a', 'b', 'c', 'd']) await act(async () => show(text));
  expect(texts()).toEqual(['b', 'c', 'd']);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Guard } from './Guard.tsx';
import { mount } from './testing/mount.tsx';

function Word({ of }: { of: string }) {
  if (of === 'broken') throw new Error('cannot be drawn');
  return <b>{of}</b>;
}
const guarded = (of: string) => (
  <Guard of={of} instead={<i>sorry</i>}>
    <Word of={of} />
  </Guard>
);

// React tells of every error it catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
let unmount = async () => {};
afterEach(() => unmount());

it('[ACCESS-9] keeps an error to itself, stands in for what broke, and tries anew with what is new', async () => {
  const page = await mount(guarded('fine'));
  unmount = page.unmount;
  expect(page.place.innerHTML).toBe('<b>fine</b>');
  await page.show(guarded('broken'));
  expect(page.place.innerHTML).toBe('<i>sorry</i>');
  await page.show(guarded('broken'));
  expect(page.place.innerHTML).toBe('<i>sorry</i>');
  await page.show(guarded('mended'));
  expect(page.place.innerHTML).toBe('<b>mended</b>');
});

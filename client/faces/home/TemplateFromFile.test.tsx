import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount } from '../../parts/testing/mount.tsx';
import { OpenBoardForm } from './OpenBoardForm.tsx';

const TOLD = { title: 'Our retro', goal: 'x', stages: ['Look back', 'Decide'], minutes: 50, lengths: [], length: null };
let page: Awaited<ReturnType<typeof mount>>;
let answer: () => Response;
const asked: { readonly url: string; readonly body: string }[] = [];

const choose = (text: string) =>
  act(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('nothing takes a file');
    Object.defineProperty(input, 'files', { value: [new File([text], 'ours.json')], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
/** Lets the page go on until it is as it should be. */
const soon = (look: () => void) =>
  vi.waitFor(async () => {
    await act(async () => {});
    look();
  });
const text = () => document.body.textContent;

beforeEach(async () => {
  asked.length = 0;
  answer = () => Response.json(TOLD);
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    asked.push({ url, body });
    return answer();
  });
  page = await mount(<OpenBoardForm />);
});
afterEach(async () => {
  await page.unmount();
  vi.unstubAllGlobals();
});

it('[TEMPLATE-3] a file that is right is shown with its name and stages, and the board is opened with it', async () => {
  await choose('{"format":"fikabord-template"}');
  await soon(() => expect(text()).toContain('Our retro'));
  expect(text()).toContain('2 stages, 50 minutes: Look back · Decide');
  const title = document.querySelector<HTMLInputElement>('input[autocomplete=off]');
  answer = () => Response.json({ error: { message: 'Not now.' } }, { status: 503 });
  await act(async () => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(title, 'Retro');
    title?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => document.querySelector('form')?.requestSubmit());
  await soon(() => expect(asked).toHaveLength(2));
  expect(asked[1]?.url).toBe('/api/boards');
  expect(JSON.parse(asked[1]?.body ?? '')).toMatchObject({ template: { format: 'fikabord-template' }, title: 'Retro' });
});

it('[TEMPLATE-3] one that is wrong is refused with the place, and nothing is created', async () => {
  answer = () => Response.json({ error: { message: 'In “stages” something is missing.' } }, { status: 400 });
  await choose('{"format":"fikabord-template","stages":[]}');
  await soon(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('“stages”'));
  expect(asked.map(({ url }) => url)).toEqual(['/api/templates']);
  await choose('x'.repeat(70_000));
  await soon(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('too large'));
  expect(asked).toHaveLength(1);
});

import { act, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ActionId, MemberId, NoteId, TakeawayId, TargetId } from '#shared/model/ids.ts';
import { actionsOf, takeawaysOf } from '#shared/rules/yields.ts';
import { openBoard, type TestBoard } from '#shared/testing/board.ts';
import type { BoardClient } from '../../net/boardClient.ts';
import { memoryClient } from '../../net/testing/memoryClient.ts';
import { ToastProvider } from '../../parts/Toasts.tsx';
import { mount } from '../../parts/testing/mount.tsx';
import { BoardProvider } from '../../store/BoardContext.tsx';
import { Actions } from './Actions.tsx';
import { Takeaways } from './Takeaways.tsx';

let board: TestBoard;
let ana: MemberId;
let ben: MemberId;
let flaky: NoteId;
let onCall: NoteId;
let client: BoardClient;
let sync: () => void;
let page: Awaited<ReturnType<typeof mount>>;

beforeEach(async () => {
  localStorage.clear();
  board = openBoard({}, 'lean-coffee');
  [ana, ben] = ['Ana', 'Ben'].map((name) => board.join(name)) as [MemberId, MemberId];
  board.start();
  flaky = board.note(ana, 'topic', 'flaky tests');
  onCall = board.note(ben, 'topic', 'on call');
  board.goto('topics.discuss');
  ({ client, sync } = memoryClient(board, ana));
  page = await mount(around(<Takeaways topic={flaky} />));
});
afterEach(() => page.unmount());

const around = (list: ReactNode) => (
  <BoardProvider client={client}>
    <ToastProvider>{list}</ToastProvider>
  </BoardProvider>
);
/** Ben writes, and it arrives here. */
const meanwhile = (what: () => void) =>
  act(async () => {
    what();
    sync();
  });
const written = (id: string, text: string, topic: TargetId = flaky) =>
  board.act(ben, 'takeaway.add', { takeaway: id as TakeawayId, topic, text });
const field = () => {
  const found = [...page.place.querySelectorAll('textarea')].at(-1);
  if (!found) throw new Error('nothing to write in');
  return found;
};
const type = (text: string, at: HTMLTextAreaElement | HTMLInputElement = field()) =>
  act(async () => {
    at.focus();
    const kind = at instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(at, text);
    at.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string, at: Element | null = document.activeElement) =>
  act(async () => at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const click = (name: string) =>
  act(async () => page.place.querySelector<HTMLElement>(`[aria-label^="${name}"]`)?.click());
const texts = (topic: TargetId = flaky) => takeawaysOf(board.open, topic).map(({ text }) => text);
/** What the page shows, top to bottom: lines, and the fields with what is in them. */
const shown = () =>
  [...page.place.querySelectorAll<HTMLElement>('li:not([data-left]) button.yield__words, textarea')].map((one) =>
    one instanceof HTMLTextAreaElement ? `[${one.value}]` : one.textContent,
  );

it('Enter adds a line and stays for the next', async () => {
  await type('Nine tests ');
  await press('Enter');
  await type('Quarantine works');
  await press('Enter');
  expect(texts()).toEqual(['Nine tests', 'Quarantine works']);
  expect(document.activeElement).toBe(field());
  expect(shown()).toEqual(['Nine tests', 'Quarantine works', '[]']);
});

it('nobody who writes is moved: what comes meanwhile comes below, and what is removed leaves its place', async () => {
  await meanwhile(() => written('one', 'One'));
  await type('Mine');
  const writing = field();
  await meanwhile(() => {
    written('two', 'Two');
    board.act(ben, 'takeaway.remove', { takeaway: 'one' as TakeawayId });
  });
  expect(shown()).toEqual(['[Mine]', 'Two']);
  expect(page.place.querySelectorAll('li[data-left]')).toHaveLength(1);
  expect(document.activeElement).toBe(writing);
  await press('Enter');
  expect(shown()).toEqual(['Two', 'Mine', '[]']);
});

it('a line begun under one topic goes there, also when the talk has gone on', async () => {
  await type('Nine te');
  const writing = field();
  await page.show(around(<Takeaways topic={onCall} />));
  expect(document.activeElement).toBe(writing);
  expect(page.place.textContent).toContain('flaky tests');
  await type('Nine tests');
  await press('Enter');
  await type('Too many alarms');
  await press('Enter');
  expect([texts(), texts(onCall)]).toEqual([['Nine tests'], ['Too many alarms']]);
});

it('a line is changed in place; what others wrote in it meanwhile is merged in', async () => {
  await meanwhile(() => written('one', 'Most re-runs come from nine tests'));
  await click('Edit takeaway');
  const at = page.place.querySelector('textarea') as HTMLTextAreaElement;
  await type('Most re-runs come from ten tests', at);
  await meanwhile(() =>
    board.act(ben, 'takeaway.edit', {
      takeaway: 'one' as TakeawayId,
      text: 'All re-runs come from nine tests',
      base: 'Most re-runs come from nine tests',
      spare: 'spare' as TakeawayId,
    }),
  );
  expect(at.value).toBe('Most re-runs come from ten tests');
  expect(document.activeElement).toBe(at);
  await press('Enter');
  expect(texts()).toEqual(['All re-runs come from ten tests']);
});

it('Escape puts the text back; a page that goes away keeps what was changed', async () => {
  await meanwhile(() => written('one', 'Nine tests'));
  await click('Edit takeaway');
  await type('Ten tests', page.place.querySelector('textarea') as HTMLTextAreaElement);
  await press('Escape');
  expect(texts()).toEqual(['Nine tests']);
  await click('Edit takeaway');
  await type('Eleven tests', page.place.querySelector('textarea') as HTMLTextAreaElement);
  await page.show(around(null));
  expect(texts()).toEqual(['Eleven tests']);
});

it('a line removed by somebody while it is changed is kept by Enter', async () => {
  await meanwhile(() => written('one', 'Nine tests'));
  await click('Edit takeaway');
  const at = page.place.querySelector('textarea') as HTMLTextAreaElement;
  await type('Ten tests', at);
  await meanwhile(() => board.act(ben, 'takeaway.remove', { takeaway: 'one' as TakeawayId }));
  expect(document.activeElement).toBe(at);
  expect(page.place.textContent).toContain('Somebody removed this takeaway');
  await press('Enter');
  expect(texts()).toEqual(['Ten tests']);
});

it('an action has a person and a day, can be ticked, given to somebody else and removed', async () => {
  await page.show(around(<Actions topic={flaky} />));
  const actions = () => actionsOf(board.open, flaky).map(({ text, who, by, done }) => ({ text, who, by, done }));
  await type('List the tests');
  const [who, by] = [...page.place.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
  await type('Ben', who);
  await type('2026-12-01', by);
  await press('Enter', field());
  expect(actions()).toEqual([{ text: 'List the tests', who: 'Ben', by: '2026-12-01', done: false }]);
  expect(page.place.textContent).toContain('Ben, by 1 December');
  await act(async () => page.place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
  expect(actions()).toMatchObject([{ done: true }]);
  await click('Ben, by 1 December');
  await type('Ana', page.place.querySelector('input:not([type=checkbox])') as HTMLInputElement);
  await press('Enter');
  expect(actions()).toMatchObject([{ who: 'Ana', by: '2026-12-01' }]);
  await click('Remove action');
  expect(actions()).toEqual([]);
  expect(document.body.textContent).toContain('Action removed');
});

it('who may not write only reads', async () => {
  await meanwhile(() => {
    written('one', 'Nine tests');
    board.act(ben, 'action.add', { action: 'a' as ActionId, topic: flaky, text: 'List', who: '', by: null });
    board.step('board.finish', {});
  });
  await page.show(
    around(
      <>
        <Takeaways topic={flaky} />
        <Actions topic={flaky} />
      </>,
    ),
  );
  expect(page.place.textContent).toContain('Nine tests');
  expect(page.place.querySelectorAll('textarea, button, input:not(:disabled)')).toHaveLength(0);
});

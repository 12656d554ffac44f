import { beforeEach, expect, test, vi } from 'vitest';
import type { Act } from '#shared/board/commands.ts';
import type { CommandId } from '#shared/model/ids.ts';
import { outbox } from './outbox.ts';

const KEY = 'fikabord.outbox.TEST';
const act = (id: string): Act => ({ id: id as CommandId, type: 'done.set', body: { done: true, at: 1 } });
const kept = () => (JSON.parse(localStorage.getItem(KEY) ?? '[]') as Act[]).map(({ id }) => id);
const box = () => outbox(KEY, () => {});

beforeEach(() => localStorage.clear());

test('what was not answered survives a reload, in order', () => {
  const first = box();
  first.put(act('a'));
  first.put(act('b'));
  expect(
    box()
      .unanswered()
      .map(({ id }) => id),
  ).toEqual(['a', 'b']);
});

test('an answered act stays folded until the document shows it, but is not sent again after a reload', () => {
  const one = box();
  one.put(act('a'));
  one.answered('a', { rev: 7, epoch: 'e' });
  expect(kept()).toEqual([]);
  one.seen({ rev: 6, epoch: 'e' });
  expect(one.all()).toHaveLength(1);
  one.seen({ rev: 7, epoch: 'e' });
  expect(one.all()).toEqual([]);
});

test('a new life of the document holds what was answered in the one before, wherever it counts from', () => {
  const one = box();
  one.put(act('a'));
  one.answered('a', { rev: 700, epoch: 'old' });
  one.put(act('b'));
  one.seen({ rev: 1, epoch: 'new' });
  expect(one.all().map(({ act: { id } }) => id)).toEqual(['b']);
});

test('two tabs of one person keep each other’s acts on the device', () => {
  const left = box();
  const right = box();
  left.put(act('a'));
  right.put(act('b'));
  expect(kept()).toEqual(['a', 'b']);
  left.drop('a');
  expect(kept()).toEqual(['b']);
});

test('what is broken on the device is taken as nothing, and a refused storage breaks nothing', () => {
  localStorage.setItem(KEY, '{');
  expect(box().all()).toEqual([]);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  const one = box();
  one.put(act('a'));
  expect(one.unanswered()).toHaveLength(1);
});

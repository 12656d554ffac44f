import { expect, test, vi } from 'vitest';
import type { DoorSign } from '../../net/api.ts';
import { findEntry, keyIn } from './entry.ts';

const door: DoorSign = {
  id: 'b',
  code: '7HK2-M4PX',
  title: 'Testing community',
  template: 'cop-bootstrap',
  language: 'en',
  facilitator: 'Hannah',
  open: true,
};
const no = (code: string) => ({ ok: false as const, code, say: '' });
const yes = <T>(value: T) => ({ ok: true as const, value });

const calls = (over: Partial<Parameters<typeof findEntry>[0]> = {}) => ({
  door: vi.fn(async () => yes(door)),
  whoAmI: vi.fn(async () => no('notAllowed')),
  comeBack: vi.fn(async () => no('gone')),
  ...over,
});

test('a stranger is asked for a name', async () => {
  expect(await findEntry(calls(), 'c', null, null)).toEqual({ at: 'name', door, usedKey: false });
});

test('who is known goes straight in, by the cookie or by the token kept in its place', async () => {
  const whoAmI = async () => yes({ face: 'participant' as const, member: { id: 'm', name: 'Priya' } });
  expect(await findEntry(calls({ whoAmI }), 'c', null, 'kept')).toEqual({ at: 'in', token: null });
  expect(await findEntry(calls(), 'c', null, 'kept')).toEqual({ at: 'in', token: 'kept' });
});

test('a one-time key makes this device the person; a used one asks for a name and says so', async () => {
  const comeBack = async () => yes({ token: 't' });
  expect(await findEntry(calls({ comeBack }), 'c', 'key', null)).toEqual({ at: 'in', token: 't' });
  expect(await findEntry(calls(), 'c', 'key', null)).toEqual({ at: 'name', door, usedKey: true });
});

test('a wrong code (or a closed door), a lost line and a damaged board each lead elsewhere', async () => {
  expect(await findEntry(calls({ door: async () => no('noSuchBoard') }), 'c', null, null)).toEqual({ at: 'noBoard' });
  expect(await findEntry(calls({ door: async () => no('offline') }), 'c', null, null)).toEqual({ at: 'offline' });
  expect(await findEntry(calls({ door: async () => no('slowDown') }), 'c', null, null)).toEqual({ at: 'offline' });
  expect(await findEntry(calls({ door: async () => no('damaged') }), 'c', null, null)).toEqual({
    at: 'shut',
    reason: 'damaged',
  });
  expect(await findEntry(calls({ whoAmI: async () => no('removed') }), 'c', null, null)).toEqual({
    at: 'shut',
    reason: 'removed',
  });
});

test('only the shape of a key is taken as one', () => {
  expect(keyIn('#key=abcdefghijklmnopqrstuvwx')).toBe('abcdefghijklmnopqrstuvwx');
  expect(keyIn('#key=short')).toBeNull();
  expect(keyIn('#secret')).toBeNull();
});

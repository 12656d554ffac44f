import { expect, it } from 'vitest';
import type { ClockId } from '#shared/model/ids.ts';
import { clockShown } from './clockShown.ts';

const id = 'c' as ClockId;

it('shows nothing where no time is set', () => expect(clockShown({ status: 'off' }, null)).toBeNull());

it('says what the digits do not', () => {
  const running = { status: 'running', id, total: 300_000, endsAt: 0 } as const;
  expect(clockShown(running, 200_000)).toEqual({ left: 200_000, total: 300_000, state: 'running', word: null });
  expect(clockShown(running, 59_000)).toMatchObject({ state: 'last', word: 'screen.lastMinute' });
  expect(clockShown(running, 0)).toMatchObject({ state: 'up', word: 'parts.timeUp' });
  expect(clockShown({ status: 'paused', id, total: 300_000, left: 9_000 }, 9_000)).toMatchObject({
    state: 'paused',
    word: 'parts.paused',
  });
});

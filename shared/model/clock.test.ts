import { expect, it } from 'vitest';
import { timeLeft } from './clock.ts';
import type { ClockId } from './ids.ts';

it('[CLOCK-2] tells the time left in every state', () => {
  const id = 'c' as ClockId;
  expect(timeLeft({ status: 'off' }, 5)).toBeNull();
  expect(timeLeft({ status: 'ready', total: 60 }, 5)).toBe(60);
  expect(timeLeft({ status: 'running', id, total: 60, endsAt: 65 }, 5)).toBe(60);
  expect(timeLeft({ status: 'running', id, total: 60, endsAt: 65 }, 99)).toBe(0);
  expect(timeLeft({ status: 'paused', id, total: 60, left: 7 }, 99)).toBe(7);
  expect(timeLeft({ status: 'up', id, total: 60 }, 99)).toBe(0);
});

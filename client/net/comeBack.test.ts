import { expect, test, vi } from 'vitest';
import { comeBack } from './comeBack.ts';

function line() {
  const attempt = vi.fn();
  const timers: (() => void)[] = [];
  const cancel = vi.fn();
  const back = comeBack({ attempt, chance: () => 0.5, later: (run) => timers.push(run), cancel });
  return { attempt, back, cancel, fire: () => timers.at(-1)?.() };
}

test('the waits grow up to five seconds and start small again once the line was back', () => {
  const { back } = line();
  expect([1, 2, 3, 4, 5, 6].map(() => back.plan())).toEqual([300, 1000, 2000, 3000, 5000, 5000]);
  back.reset();
  expect(back.plan()).toBe(300);
});

test('"try now" takes the place of what was planned', () => {
  const { attempt, back, cancel } = line();
  back.plan();
  expect(back.planned()).toBe(true);
  back.now();
  expect(cancel).toHaveBeenCalledOnce();
  expect(attempt).toHaveBeenCalledOnce();
  expect(back.planned()).toBe(false);
});

test('a planned attempt is made once', () => {
  const { attempt, back, fire } = line();
  back.plan();
  fire();
  expect(attempt).toHaveBeenCalledOnce();
  expect(back.planned()).toBe(false);
});

import { expect, it } from 'vitest';
import { LIMITS } from '#shared/rules/limits.ts';
import { CHECK_EVERY, cutWhenDeaf } from './deaf.ts';

/** A connection that has sent so many bytes into a buffer nobody reads. */
function listener(waiting: number) {
  let use: (packet: unknown[], next: () => void) => void = () => undefined;
  let isOpen = true;
  const socket = {
    use: (run: typeof use) => {
      use = run;
    },
    conn: { writeBuffer: [], transport: { socket: { bufferedAmount: waiting } }, close: () => (isOpen = false) },
  };
  cutWhenDeaf(socket as never);
  let passed = 0;
  for (let sent = 0; sent < CHECK_EVERY; sent++) use(['time'], () => passed++);
  return { isOpen, passed };
}

it('somebody who says much and reads nothing is cut', () => {
  expect(listener(LIMITS.backlogBytes)).toEqual({ isOpen: true, passed: CHECK_EVERY });
  expect(listener(LIMITS.backlogBytes + 1)).toEqual({ isOpen: false, passed: CHECK_EVERY - 1 });
});

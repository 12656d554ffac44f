import { expect, test } from 'vitest';
import { serverClock } from './clockSync.ts';

test('the shortest round trip is the one that is trusted', () => {
  let monotonic = 1000;
  const clock = serverClock(() => monotonic, 50_000);
  expect(clock.now()).toBe(50_000);
  clock.take({ sent: 1000, received: 1400, server: 900_000 });
  expect(clock.now()).toBe(900_000 + 200 - 400);
  clock.take({ sent: 1500, received: 1510, server: 901_000 });
  clock.take({ sent: 1600, received: 2600, server: 5 });
  monotonic = 1510;
  expect(clock.now()).toBe(901_005);
});

test('a greeting counts only until a round trip was measured', () => {
  const clock = serverClock(() => 0, 1);
  clock.greeted(700);
  expect(clock.now()).toBe(700);
  clock.take({ sent: -100, received: 0, server: 800 });
  clock.greeted(5);
  expect(clock.now()).toBe(850);
  clock.forget();
  clock.greeted(9000);
  expect(clock.now()).toBe(9000);
});

import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HandClock } from '../../testing/handClock.ts';
import { takeTogether } from './takeTogether.ts';
import type { Question } from './workerMessages.ts';

const append: Question = { do: 'append', board: 'a', expectedSeq: 0, entries: [] };
const load: Question = { do: 'load', board: 'a', model: '1' };

let line: MessageChannel;
let clock: HandClock;
let together: number[][];
let last: number;
beforeEach(() => {
  line = new MessageChannel();
  clock = new HandClock();
  together = [];
  last = 0;
  takeTogether(line.port2, (asked) => void together.push(asked.map(({ id }) => id)), clock);
});
afterEach(() => line.port1.close());

const moment = () => new Promise((resolve) => setImmediate(resolve));

/** Asks one after the other, with a moment between them. */
async function ask(...questions: readonly Question[]): Promise<void> {
  for (const question of questions) {
    line.port1.postMessage({ id: ++last, question });
    await moment();
  }
}

async function until(count: number, meanwhile = () => {}): Promise<void> {
  while (together.flat().length < count) {
    meanwhile();
    await moment();
  }
}

it('carries out the first append at once, and together what comes before a moment has passed', async () => {
  await ask(append);
  await until(1);
  await ask(append, append, append, append);
  expect(together).toEqual([[1]]);
  await until(5, () => clock.turn(5));
  expect(together).toEqual([[1], [2, 3, 4, 5]]);
  clock.turn(1_000);
  await ask(append);
  await until(6);
  expect(clock.waiting).toBe(0);
});

it('lets whoever reads wait for nothing but what was asked before', async () => {
  await ask(append);
  await until(1);
  await ask(append, append, load);
  await until(4);
  expect(together.flat()).toEqual([1, 2, 3, 4]);
  expect(clock.waiting).toBe(0);
});

it('does not wait until a clock that was set back has caught up', async () => {
  await ask(append);
  await until(1);
  clock.turn(-60_000);
  await ask(append);
  clock.turn(5);
  await until(2);
  expect(together).toEqual([[1], [2]]);
});

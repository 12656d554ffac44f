import { expect, it } from 'vitest';
import { runThread } from './runThread.ts';

const thread = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const COUNTING = thread(`
  import { workerData } from 'node:worker_threads';
  const counted = new Int32Array(workerData);
  for (;;) Atomics.add(counted, 0, 1);
`);
const ADDING = thread(`
  import { parentPort, workerData } from 'node:worker_threads';
  parentPort.postMessage(workerData.a + workerData.b);
`);
const MINUTE = 60_000;

it('answers', async () => {
  expect(await runThread<number>({ entry: ADDING, data: { a: 1, b: 2 }, timeoutMs: MINUTE })).toBe(3);
});

it('[PRESS-2] ends the thread in the middle of its work when it is cancelled', async () => {
  const counted = new Int32Array(new SharedArrayBuffer(4));
  const cancel = new AbortController();
  const run = runThread({ entry: COUNTING, data: counted.buffer, timeoutMs: MINUTE, signal: cancel.signal });
  const ended = expect(run).rejects.toThrow('changed my mind');
  await expect.poll(() => Atomics.load(counted, 0), { interval: 1, timeout: MINUTE }).toBeGreaterThan(0);
  cancel.abort(new Error('changed my mind'));
  await ended;
  const last = Atomics.load(counted, 0);
  // Other work of the same size goes by; a thread that still counted would have gone on.
  for (let i = 0; i < 5_000_000; i++) Atomics.load(counted, 0);
  expect(Atomics.load(counted, 0)).toBe(last);
});

it('ends a thread that takes too long, and one that fails is no answer', async () => {
  const counted = new SharedArrayBuffer(4);
  await expect(runThread({ entry: COUNTING, data: counted, timeoutMs: 1 })).rejects.toThrow(
    'longer than 0.001 seconds',
  );
  const failing = thread(`throw new Error('jam')`);
  await expect(runThread({ entry: failing, data: null, timeoutMs: MINUTE })).rejects.toThrow('jam');
});

it('starts nothing for somebody who is gone', async () => {
  const counted = new Int32Array(new SharedArrayBuffer(4));
  const signal = AbortSignal.abort(new Error('gone'));
  await expect(runThread({ entry: COUNTING, data: counted.buffer, timeoutMs: MINUTE, signal })).rejects.toThrow('gone');
  expect(Atomics.load(counted, 0)).toBe(0);
});

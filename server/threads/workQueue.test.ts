import { describe, expect, it } from 'vitest';
import { createWorkQueue, QueueFull } from './workQueue.ts';

const LIMITS = { atOnce: 2, waiting: 20, waitingOfOne: 8 };

const steps = () => {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { done, end };
};
/** Until everything that can go on has gone on. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

function started(queue = createWorkQueue(LIMITS)) {
  const begun: string[] = [];
  const add = (name: string, of: string, signal?: AbortSignal) => {
    const work = steps();
    const result = queue.add({ of, signal }, async () => {
      begun.push(name);
      await work.done;
      return name;
    });
    result.catch(() => undefined);
    return { ...work, result };
  };
  return { queue, begun, add };
}

describe('what waits for its turn', () => {
  it('works so many at once, in turn, also after one failed', async () => {
    const { queue, begun, add } = started();
    const jam = queue.add({ of: 'a' }, () => Promise.reject(new Error('jam')));
    await expect(jam).rejects.toThrow('jam');
    const works = ['a', 'b', 'c', 'd'].map((of) => add(of, of));
    await settled();
    expect(begun).toEqual(['a', 'b']);
    works[1]?.end();
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const work of works) work.end();
    expect(await Promise.all(works.map(({ result }) => result))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('[PRESS-1] works for one board one at a time, and for another meanwhile', async () => {
    const { begun, add } = started();
    const first = add('first of a', 'a');
    add('second of a', 'a');
    add('first of b', 'b');
    await settled();
    expect(begun).toEqual(['first of a', 'first of b']);
    first.end();
    await settled();
    expect(begun).toEqual(['first of a', 'first of b', 'second of a']);
  });

  it('[PRESS-2] leaves the queue when it is cancelled, and never begins', async () => {
    const { begun, add } = started();
    const cancel = new AbortController();
    const first = add('first', 'a');
    const second = add('second', 'a', cancel.signal);
    const third = add('third', 'a');
    cancel.abort(new Error('changed my mind'));
    await expect(second.result).rejects.toThrow('changed my mind');
    first.end();
    await settled();
    expect(begun).toEqual(['first', 'third']);
    third.end();
    const gone = add('gone before', 'a', cancel.signal);
    await expect(gone.result).rejects.toThrow('changed my mind');
  });

  it('is refused when the queue closes, and so is what comes later', async () => {
    const { queue, add } = started();
    const running = add('running', 'a');
    const waiting = add('waiting', 'a');
    await settled();
    queue.close();
    await expect(waiting.result).rejects.toThrow('closed');
    await expect(add('late', 'b').result).rejects.toThrow('closed');
    running.end();
    expect(await running.result).toBe('running');
  });

  it('[LIMIT-5] is 20 at most, 8 of one board', async () => {
    const { add } = started();
    const ofOne = Array.from({ length: 9 }, (_, i) => add(`a ${i}`, 'a'));
    await expect(add('one more', 'a').result).rejects.toBeInstanceOf(QueueFull);
    const others = Array.from({ length: 13 }, (_, i) => add(`${i}`, `b${i}`));
    await expect(add('one more', 'c').result).rejects.toBeInstanceOf(QueueFull);
    const all = [...ofOne, ...others];
    for (const work of all) work.end();
    await Promise.all(all.map(({ result }) => result));
    const again = add('again', 'c');
    again.end();
    expect(await again.result).toBe('again');
  });
});

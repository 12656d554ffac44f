import { expect, it } from 'vitest';
import { createPressQueue, PressFull } from './pressQueue.ts';

const steps = () => {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { done, end };
};

it('runs so many at once, in turn, also after one failed', async () => {
  const queue = createPressQueue(2, 20);
  const works = [steps(), steps(), steps(), steps()];
  const begun: number[] = [];
  const all = works.map((work, i) =>
    queue.add(async () => {
      begun.push(i);
      await work.done;
      if (i === 0) throw new Error('jam');
      return i;
    }),
  );
  const settled = Promise.allSettled(all);
  expect(begun).toEqual([0, 1]);
  works[0]?.end();
  await expect(all[0]).rejects.toThrow('jam');
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  for (const work of works) work.end();
  expect((await settled).map((each) => each.status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});

it('refuses what waits when it closes, and what comes later', async () => {
  const queue = createPressQueue(1, 20);
  const work = steps();
  const running = queue.add(() => work.done.then(() => 'done'));
  const waiting = queue.add(async () => 'never');
  queue.close();
  await expect(waiting).rejects.toThrow('closed');
  await expect(queue.add(async () => 'late')).rejects.toThrow('closed');
  work.end();
  expect(await running).toBe('done');
});

it('[LIMIT-5] lets so many wait, and no more', async () => {
  const queue = createPressQueue(2, 20);
  const work = steps();
  const printed = Array.from({ length: 22 }, () => queue.add(() => work.done));
  await expect(queue.add(() => work.done)).rejects.toBeInstanceOf(PressFull);
  work.end();
  await Promise.all(printed);
  await expect(queue.add(async () => 'again')).resolves.toBe('again');
});

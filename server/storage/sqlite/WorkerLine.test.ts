import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { LineDown, WorkerLine } from './WorkerLine.ts';

class FakeWorker extends EventEmitter {
  readonly heard: unknown[] = [];

  postMessage(message: unknown): void {
    this.heard.push(message);
  }
}

it('brings each answer to the one who asked, in whatever order they come', async () => {
  const worker = new FakeWorker();
  const line = new WorkerLine(worker, () => undefined);
  const first = line.ask<'findByCode'>({ do: 'findByCode', code: 'x' });
  const second = line.ask<'list'>({ do: 'list' });
  const third = line.ask<'list'>({ do: 'list' });
  expect(line.waiting).toBe(3);
  worker.emit('message', { kind: 'replies', replies: [{ id: 2, ok: true, answer: [] }] });
  worker.emit('message', {
    kind: 'replies',
    replies: [
      { id: 3, ok: false, error: 'no' },
      { id: 1, ok: true, answer: 'a' },
    ],
  });
  expect(await first).toBe('a');
  expect(await second).toEqual([]);
  await expect(third).rejects.toThrow('no');
  expect(line.waiting).toBe(0);
});

it('leaves nobody waiting when the worker dies', async () => {
  const worker = new FakeWorker();
  const warned: unknown[] = [];
  const line = new WorkerLine(worker, (about) => warned.push(about));
  const asked = line.ask<'list'>({ do: 'list' });
  worker.emit('error', new Error('out of\n memory'));
  await expect(line.ask<'list'>({ do: 'list' })).rejects.toBeInstanceOf(LineDown);
  worker.emit('exit', 1);
  await expect(asked).rejects.toBeInstanceOf(LineDown);
  await line.ended;
  expect(await line.broken).toBe('the database worker failed: out of memory');
  expect(warned).toEqual([{ error: 'out of memory' }]);
  expect(worker.heard).toHaveLength(1);
});

it('is broken when the worker says so or ends unasked, and not when it was hung up', async () => {
  const says = new FakeWorker();
  const told = new WorkerLine(says, () => undefined);
  says.emit('message', { kind: 'broken', why: 'disk I/O error' });
  expect(await told.broken).toBe('disk I/O error');
  const dies = new FakeWorker();
  const alone = new WorkerLine(dies, () => undefined);
  dies.emit('exit', 1);
  expect(await alone.broken).toBe('the database worker ended');
  const closes = new FakeWorker();
  const closed = new WorkerLine(closes, () => undefined);
  closed.hangUp('the store is closed');
  closes.emit('exit', 0);
  expect(await Promise.race([closed.broken, closed.ended.then(() => 'ended')])).toBe('ended');
});

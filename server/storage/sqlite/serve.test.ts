import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { board, entry } from '../contract/Stand.ts';
import { pack } from '../rows.ts';
import { serve } from './serve.ts';
import type { Question, Request } from './workerMessages.ts';

it('commits everything that waits in its inbox at once, and answers reads after it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'fikabord-serve-'));
  const { port1: near, port2: far } = new MessageChannel();
  const heard: unknown[] = [];
  near.on('message', (message) => heard.push(message));
  serve(dir, far);
  const ids = Array.from({ length: 50 }, (_, n) => `board-${n}`);
  const questions: Question[] = [
    { do: 'findByCode', code: 'CODE-board-49' },
    ...ids.map((id): Question => ({ do: 'create', board: board(id), first: [] })),
    ...ids.map((id): Question => ({ do: 'append', board: id, expectedSeq: 0, entries: [pack(entry(1))] })),
    { do: 'close' },
  ];
  for (const [id, question] of questions.entries()) near.postMessage({ id, question } satisfies Request);
  await once(near, 'close');
  expect(heard).toEqual([
    { kind: 'opened' },
    {
      kind: 'replies',
      replies: [...ids, ...ids].map((_, n) => ({ id: n + 1, ok: true, answer: { kind: 'ok', head: n < 50 ? 0 : 1 } })),
    },
    { kind: 'replies', replies: [{ id: 0, ok: true, answer: 'board-49' }] },
    { kind: 'replies', replies: [{ id: 101, ok: true, answer: null }] },
  ]);
  rmSync(dir, { recursive: true });
});

import { writeSync } from 'node:fs';
import { openSqliteStore } from '../SqliteStore.ts';
import { board, entries, MODEL } from './Stand.ts';

/**
 * A process of its own for SqliteStore.test.ts: appends to three boards as fast as it can, until it is killed, and prints
 * "board head" once an append is acked. What it has printed must survive.
 */
const dir = process.argv[2] ?? '';
const store = await openSqliteStore({ dir }).catch((error: unknown) => {
  writeSync(2, `${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

async function appendForever(id: string): Promise<void> {
  await store.create(board(id), []);
  const loaded = await store.load(id, MODEL);
  if (loaded.kind !== 'whole') throw new Error(`${id} is ${loaded.kind}`);
  for (let head = loaded.head; ; head += 2) {
    const done = await store.append(id, head, entries(head + 1, head + 2));
    if (done.kind !== 'ok') throw new Error(`${id} at ${head}: ${done.kind}`);
    writeSync(1, `${id} ${done.head}\n`);
    if (head % 40 === 0) void store.snapshot(id, { seq: done.head, model: MODEL, state: { head: done.head } });
  }
}

await Promise.all(['x', 'y', 'z'].map(appendForever));

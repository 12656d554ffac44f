import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { board, entries, MODEL, type Spoilt, type Stand } from './contract/Stand.ts';
import { MemoryStore, type Shelf } from './MemoryStore.ts';
import type { EntryRow } from './rows.ts';
import { storeContract } from './storeContract.ts';

const flipped = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte));

function spoiltRow(row: EntryRow, what: Spoilt): EntryRow {
  if (what === 'body') return { ...row, body: flipped(row.body ?? new Uint8Array()) };
  if (what === 'sum') return { ...row, sum: flipped(row.sum) };
  if (what === 'key') return { ...row, seq: row.seq + 100 };
  return { ...row, answer: { member: 'm', command: 'c', ...row.answer, rev: 999 } };
}

function spoil(shelf: Shelf, id: string, what: Spoilt, seq: number): void {
  const kept = shelf.get(id);
  if (kept === undefined) return;
  if (what === 'record') kept.record = { ...kept.record, createdAt: kept.record.createdAt + 1 };
  else if (what === 'snapshot')
    kept.snapshot = kept.snapshot && { ...kept.snapshot, state: flipped(kept.snapshot.state) };
  else if (what === 'cut') kept.rows.pop();
  else kept.rows = kept.rows.map((row) => (row.seq === seq ? spoiltRow(row, what) : row));
}

async function openStand(): Promise<Stand> {
  const shelf: Shelf = new Map();
  const dir = await mkdtemp(join(tmpdir(), 'fikabord-memory-'));
  const backupFile = join(dir, 'backup');
  const store = new MemoryStore(shelf);
  return {
    store,
    reopen: async () => new MemoryStore(shelf),
    spoil: async (id, what, seq = 0) => spoil(shelf, id, what, seq),
    backupFile,
    restore: async () => new MemoryStore(deserialize(await readFile(backupFile))),
    putAway: () => rm(dir, { recursive: true }),
  };
}

storeContract('MemoryStore', openStand);

describe('MemoryStore', () => {
  it('keeps writes pending while it is held, and commits them in order', async () => {
    const store = new MemoryStore();
    await store.create(board('a'), []);
    store.hold();
    const settled: string[] = [];
    const first = store.append('a', 0, entries(1, 1)).then(({ kind }) => settled.push(kind));
    const second = store.append('a', 1, entries(2, 2)).then(({ kind }) => settled.push(kind));
    expect(store.waiting).toBe(2);
    expect(await store.load('a', MODEL)).toMatchObject({ head: 0 });
    expect(settled).toEqual([]);
    store.release();
    await Promise.all([first, second]);
    expect(settled).toEqual(['ok', 'ok']);
    expect(await store.load('a', MODEL)).toMatchObject({ head: 2 });
  });

  it.each(['full', 'busy'] as const)('fails one write with %s, keeps nothing of it, and goes on', async (why) => {
    const store = new MemoryStore();
    await store.create(board('a'), []);
    store.failNext(why);
    expect(await store.append('a', 0, entries(1, 2))).toEqual({ kind: 'failed', why });
    expect(await store.load('a', MODEL)).toMatchObject({ head: 0 });
    expect(await store.append('a', 0, entries(1, 1))).toEqual({ kind: 'ok', head: 1 });
  });

  it('takes nothing more after an io fault, until it is opened again', async () => {
    const shelf: Shelf = new Map();
    const store = new MemoryStore(shelf);
    await store.create(board('a'), []);
    store.failNext('io');
    expect(await store.append('a', 0, entries(1, 1))).toEqual({ kind: 'failed', why: 'io' });
    expect(await store.broken).toMatch(/disk/);
    expect(await store.append('a', 0, entries(1, 1))).toEqual({ kind: 'failed', why: 'io' });
    expect(await store.load('a', MODEL)).toMatchObject({ kind: 'whole', head: 0 });
    await expect(store.delete('a')).rejects.toThrow('io');
    expect(await new MemoryStore(shelf).append('a', 0, entries(1, 1))).toEqual({ kind: 'ok', head: 1 });
  });
});

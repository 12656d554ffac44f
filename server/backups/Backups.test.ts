import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MemoryStore } from '../storage/MemoryStore.ts';
import { HandClock } from '../testing/handClock.ts';
import { Backups } from './Backups.ts';

let dataDir: string;
let clock: HandClock;
let said: string[];
const log = {
  info: (_: unknown, message: string) => void said.push(message),
  warn: (_: unknown, message: string) => void said.push(message),
};
const backups = (kept: number, store = new MemoryStore()) => new Backups({ store, clock, dataDir, kept, log });
const files = () => readdir(join(dataDir, 'backups')).catch(() => []);

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fikabord-backups-'));
  clock = new HandClock();
  said = [];
});
afterEach(() => rm(dataDir, { recursive: true }));

it('[BACKUP-1] makes one every hour until it is stopped, and keeps so many', async () => {
  const hourly = backups(2);
  hourly.start();
  for (let hour = 1; hour <= 4; hour++) {
    clock.turn(3_600_000);
    await vi.waitFor(() => expect(said).toHaveLength(hour));
  }
  expect(await files()).toEqual(['fikabord-2026-11-21T12-00-00Z.sqlite', 'fikabord-2026-11-21T13-00-00Z.sqlite']);
  hourly.stop();
  expect(clock.waiting).toBe(0);
});

it('[BACKUP-1] makes none when none are to be kept', async () => {
  const none = backups(0);
  none.start();
  expect(clock.waiting).toBe(0);
  expect(await none.make()).toBeNull();
  expect(await files()).toEqual([]);
});

it('warns and goes on when a backup fails', async () => {
  const store = new MemoryStore();
  await store.close();
  expect(await backups(24, store).make()).toBeNull();
  await writeFile(join(dataDir, 'backups', 'mine'), '');
  expect(said).toEqual(['no backup was made']);
  expect(await backups(24).make()).toBe(join(dataDir, 'backups', 'fikabord-2026-11-21T09-00-00Z.sqlite'));
  expect(await files()).toContain('mine');
});

import { expect, it } from 'vitest';
import { backupName, outdated } from './backupNames.ts';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 10, 21, 9, 0, 7);

it('names a backup by its time, to the second', () => {
  expect(backupName(now)).toBe('fikabord-2026-11-21T09-00-07Z.sqlite');
});

it('[BACKUP-2] keeps the newest and the last of each of seven days', () => {
  const hourly = Array.from({ length: 24 * 20 }, (_, n) => backupName(now - n * HOUR));
  const gone = new Set(outdated([...hourly].reverse(), 24, now));
  const left = hourly.filter((file) => !gone.has(file));
  expect(left.slice(0, 24)).toEqual(hourly.slice(0, 24));
  expect(left.slice(24)).toEqual([
    'fikabord-2026-11-19T23-00-07Z.sqlite',
    'fikabord-2026-11-18T23-00-07Z.sqlite',
    'fikabord-2026-11-17T23-00-07Z.sqlite',
    'fikabord-2026-11-16T23-00-07Z.sqlite',
    'fikabord-2026-11-15T23-00-07Z.sqlite',
  ]);
});

it('lets go of what was never finished, a day later, and of nothing that is not a backup', () => {
  const old = `${backupName(now - 25 * HOUR)}.part`;
  const running = `${backupName(now - HOUR)}.part`;
  expect(outdated([old, running, 'mine.sqlite', 'fikabord.sqlite', 'notes.txt'], 24, now)).toEqual([old]);
});

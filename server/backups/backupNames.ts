const NAME = /^fikabord-(\d{4}-\d\d-\d\d)T\d\d-\d\d-\d\dZ\.sqlite$/;
const PART = /^(fikabord-.*\.sqlite)\.part$/;
/** Of so many further days the last backup stays. */
const DAYS = 7;
const DAY_MS = 24 * 3_600_000;

/** The file name of a backup made at this time (ms since 1970, told in UTC). Names sort like their times. */
export function backupName(at: number): string {
  return `fikabord-${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z.sqlite`;
}

/**
 * Which files of the backup folder may go: all but the newest `kept` backups and the last one of each of the seven newest
 * days, and what a backup that never ended has left for a day. Files of any other name are nobody's business.
 */
export function outdated(files: readonly string[], kept: number, now: number): readonly string[] {
  const newest = files.filter((file) => NAME.test(file)).sort((a, b) => (a < b ? 1 : -1));
  const stays = new Set(newest.slice(0, kept));
  const days = new Set<string>();
  for (const file of newest) {
    const day = NAME.exec(file)?.[1] ?? '';
    if (days.has(day) || days.size >= DAYS) continue;
    days.add(day);
    stays.add(file);
  }
  const abandoned = files.filter((file) => (PART.exec(file)?.[1] ?? '~') < backupName(now - DAY_MS));
  return [...newest.filter((file) => !stays.has(file)), ...abandoned];
}

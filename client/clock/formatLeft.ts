/**
 * Time left as `m:ss`. A started second counts as a whole one, so that 0:00 means "up" and a fresh 5 minutes reads 5:00.
 * Minutes are not turned into hours: 90 minutes read 90:00.
 */
export function formatLeft(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What stands behind the address of the first page right after a rehearsal was thrown away. */
export const THROWN_AWAY = '#thrown-away';

/** Whether this page was come to by throwing a rehearsal away. Told once: a reload says nothing of it. */
export function takeThrownAway(): boolean {
  if (location.hash !== THROWN_AWAY) return false;
  history.replaceState(null, '', location.pathname);
  return true;
}

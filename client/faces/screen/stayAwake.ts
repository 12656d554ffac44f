/** Whether this browser can keep the screen awake at all (over plain http most can't, but on this machine itself). */
export const canStayAwake = (): boolean => 'wakeLock' in navigator;

/**
 * Keeps the screen awake until the page is left. The lock is lost whenever the page is hidden, so it is taken again when it
 * shows. Resolves to false where it was refused (battery, policy).
 */
export async function stayAwake(): Promise<boolean> {
  if (!canStayAwake()) return false;
  const take = async () => {
    try {
      await navigator.wakeLock.request('screen');
      return true;
    } catch {
      return false;
    }
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void take();
  });
  return take();
}

/** Fills the display where the browser allows it; where not, the page is as good in its window. */
export async function fillDisplay(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen?.({ navigationUI: 'hide' });
  } catch {
    // Refused by a policy or an embedding page.
  }
}

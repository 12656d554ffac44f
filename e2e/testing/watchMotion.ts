import type { Page } from '@playwright/test';

/** In the page: remembers by name what has moved, or would have if it had been given time. */
function watch(): void {
  const seen = new Set<string>();
  Object.assign(window, { motionSeen: seen });
  addEventListener('animationstart', ({ target, animationName }) => {
    if (!(target instanceof Element)) return;
    const one = target
      .getAnimations({ subtree: true })
      .find((animation) => animation instanceof CSSAnimation && animation.animationName === animationName);
    if (Number(one?.effect?.getComputedTiming().duration ?? 0) > 0) seen.add(animationName);
  });
  addEventListener('transitionrun', ({ propertyName }) => seen.add(propertyName));
}

const read = (): string[] => [...(window as unknown as { motionSeen: Set<string> }).motionSeen];

/** Follows what moves on a page from here on. */
export async function watchMotion(page: Page): Promise<{ readonly seen: () => Promise<string[]> }> {
  await page.evaluate(watch);
  return { seen: () => page.evaluate(read) };
}

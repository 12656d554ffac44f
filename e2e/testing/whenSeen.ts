import type { Page } from '@playwright/test';

/** When words first show on a page, by this machine's steady clock, ms. */
export function whenSeen(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.body.innerText.includes(text)) resolve(performance.timeOrigin + performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    words,
  );
}

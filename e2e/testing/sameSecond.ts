import { expect, type Page } from '@playwright/test';

/** How far apart faces may turn to the same second, ms, unless told: a frame or two on a busy machine. */
const APART_MS = 500;

interface Turn {
  readonly shown: string;
  /** When, on this machine's steady clock. */
  readonly at: number;
}

/** The next second a page turns to. */
function nextTurn(page: Page): Promise<Turn> {
  return page.evaluate(
    () =>
      new Promise<Turn>((resolve) => {
        const shown = () =>
          [...document.querySelectorAll('[role=img]')]
            .map((one) => one.getAttribute('aria-label') ?? '')
            .find((label) => /^\d+:\d\d$/.test(label)) ?? '';
        const first = shown();
        const look = () => {
          if (shown() === first) requestAnimationFrame(look);
          else resolve({ shown: shown(), at: performance.timeOrigin + performance.now() });
        };
        look();
      }),
  );
}

/**
 * Every page shows the same second at the same time, and the clock runs. Returns when it will be up, by this machine's steady
 * clock, ms.
 */
export async function sameSecond(pages: readonly Page[], apart = APART_MS): Promise<number> {
  let up = 0;
  await expect(async () => {
    const turns = await Promise.all(pages.map(nextTurn));
    expect(new Set(turns.map(({ shown }) => shown)).size).toBe(1);
    const times = turns.map(({ at }) => at);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(apart);
    const [minutes = 0, seconds = 0] = (turns[0]?.shown ?? '').split(':').map(Number);
    up = Math.min(...times) + (minutes * 60 + seconds) * 1000;
  }).toPass({ timeout: 15_000 });
  return up;
}

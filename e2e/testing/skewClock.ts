import type { Page } from '@playwright/test';

/** Makes a page believe that it is `by` ms later than it is; how fast time goes by stays as it was. */
export async function skewClock(page: Page, by: number): Promise<void> {
  await page.addInitScript((ahead) => {
    const Real = Date;
    class Skewed extends Real {
      constructor(...given: readonly [] | readonly [string | number]) {
        super(given[0] ?? Real.now() + ahead);
      }
      static override now(): number {
        return Real.now() + ahead;
      }
    }
    Object.assign(globalThis, { Date: Skewed });
  }, by);
}

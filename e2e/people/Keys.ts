import { expect, type Locator, type Page } from '@playwright/test';

/** No page has more stops than this on the way to anything. */
const MOST_STOPS = 80;

/** Somebody without a mouse: only what the keys reach is theirs. */
export class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Tab by Tab until it has the focus; round the page if need be. */
  async tabTo(locator: Locator, back = false): Promise<void> {
    await expect(locator).toBeVisible();
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await this.press(back ? 'Shift+Tab' : 'Tab');
    }
    await expect(locator).toBeFocused({ timeout: 1 });
  }

  async write(text: string): Promise<void> {
    await this.#page.keyboard.insertText(text);
  }

  /** Goes there and writes. */
  async writeIn(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.write(text);
  }

  /** `]` or `[`, then Enter. */
  async step(bracket: ']' | '[' = ']'): Promise<void> {
    await this.press(bracket, 'Enter');
  }
}

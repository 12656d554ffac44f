import type { Locator, Page } from '@playwright/test';
import type { Params, Say, WordKey } from '#shared/words/say.ts';

/** Somebody with a phone in one hand: taps, and nothing else. */
export class Fingers {
  readonly #page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.#page = page;
    this.#say = say;
  }

  async tap(key: WordKey, params: Params = {}): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say(key, params), exact: true }).tap();
  }

  /** Taps into a field and writes with the keyboard of the phone. */
  async write(field: Locator, text: string): Promise<void> {
    await field.tap();
    await this.#page.keyboard.insertText(text);
  }
}

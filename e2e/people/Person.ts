import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { Params, Say, WordKey } from '#shared/words/say.ts';
import { Lines } from './Lines.ts';
import { savedFile } from './savedFile.ts';
import { Talk } from './Talk.ts';
import { Wall } from './Wall.ts';

/** Somebody in front of a page of the board, who finds things by the words on it. */
export class Person {
  readonly page: Page;
  readonly say: Say;
  readonly wall: Wall;
  readonly lines: Lines;
  readonly talk: Talk;

  constructor(page: Page, say: Say) {
    this.page = page;
    this.say = say;
    this.wall = new Wall(page, say);
    this.lines = new Lines(page, say);
    this.talk = new Talk(page, say);
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  button(key: WordKey, params?: Params): Locator {
    return this.page.getByRole('button', { name: this.say(key, params), exact: true });
  }

  async presses(key: WordKey, params?: Params): Promise<void> {
    await this.button(key, params).click();
  }

  heading(key: WordKey, params?: Params): Locator {
    return this.page.getByRole('heading', { name: this.say(key, params), exact: true });
  }

  /** Where it is written, for a reader; copies kept only to be measured do not count. */
  reads(words: string): Locator {
    return this.page.getByText(words, { exact: true }).filter({ visible: true });
  }

  async sees(words: string): Promise<void> {
    await expect(this.reads(words).first()).toBeVisible();
  }

  /** Not on the page, not even where nobody looks. */
  async hasNothingOf(words: string): Promise<void> {
    expect(await this.page.content()).not.toContain(words);
  }

  /** The only time on the page, such as `4:59`. */
  get digits(): Locator {
    return this.page.getByRole('img', { name: /^\d+:\d\d$/ }).first();
  }

  /** Presses whatever saves the canvas here, and reads what was saved. */
  async savesPdf(button = this.button('me.savePdf').filter({ visible: true })): Promise<Uint8Array> {
    return savedFile(this.page, () => button.first().click());
  }
}

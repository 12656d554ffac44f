import { expect, type Locator, type Page } from '@playwright/test';
import type { Thumb } from '#shared/model/topic.ts';
import type { Say } from '#shared/words/say.ts';

/** A talk as somebody takes part in it: topics, thumbs, what comes of them. */
export class Talk {
  readonly #page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.#page = page;
    this.#say = say;
  }

  /** The topic under discussion, by its words. */
  now(title: string): Locator {
    return this.#page
      .getByRole('article')
      .filter({ has: this.#page.getByRole('heading', { name: title, exact: true }) });
  }

  /** A topic that waits or was discussed. */
  card(title: string): Locator {
    return this.#page.getByRole('article', { name: new RegExp(`^${title}`) });
  }

  /** Opens the menu of a topic and chooses. */
  async does(
    title: string,
    what: 'discuss.park' | 'discuss.start' | 'discuss.return' | 'discuss.mergeInto',
  ): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('discuss.menu', { topic: title }), exact: true }).click();
    await this.#page.getByRole('menuitem', { name: this.#say(what), exact: true }).click();
  }

  /** "Two more minutes?" */
  question(minutes: number): Locator {
    return this.#page.getByText(this.#say('thumbs.question', { n: minutes }), { exact: true });
  }

  async gives(thumb: Thumb): Promise<void> {
    const thumbs = this.#page.getByRole('group', { name: this.#say('thumbs.yours'), exact: true });
    await thumbs.getByRole('button', { name: this.#say(`thumbs.${thumb}`), exact: true }).click();
  }

  async takesAway(text: string): Promise<void> {
    const field = this.#page.getByRole('textbox', { name: this.#say('takeaways.add'), exact: true });
    await field.fill(text);
    await field.press('Enter');
    await expect(this.takeaway(text)).toBeVisible();
  }

  takeaway(text: string): Locator {
    return this.#page.getByRole('button', { name: this.#say('takeaways.edit', { text }), exact: true });
  }

  async willDo(text: string, who: string): Promise<void> {
    const field = this.#page.getByRole('textbox', { name: this.#say('actions.add'), exact: true });
    await field.fill(text);
    await this.#page.getByRole('combobox', { name: this.#say('actions.who'), exact: true }).fill(who);
    await field.press('Enter');
    await expect(this.action(text)).toBeVisible();
  }

  action(text: string): Locator {
    return this.#page.getByRole('button', { name: this.#say('actions.edit', { text }), exact: true });
  }

  /** Adds a topic while the talk goes on, on a phone. */
  async addsTopic(text: string): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('discuss.add'), exact: true }).click();
    const sheet = this.#page.getByRole('dialog');
    await sheet.getByRole('textbox', { name: this.#say('prompt.topic'), exact: true }).fill(text);
    await sheet.getByRole('button', { name: this.#say('topic.add'), exact: true }).click();
  }

  /** Was it worth my time? */
  async isWorth(answer: 2 | 3 | 4): Promise<void> {
    const asked = this.#page.getByRole('group', { name: this.#say('minutes.worth'), exact: true });
    await asked.getByRole('radio', { name: String(answer), exact: true }).check({ force: true });
  }
}

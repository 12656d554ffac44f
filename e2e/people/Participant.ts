import { expect, type Locator } from '@playwright/test';
import type { WordKey } from '#shared/words/say.ts';
import { Person } from './Person.ts';

/** Somebody with a phone or a laptop. */
export class Participant extends Person {
  /** Comes by the link and says a name. */
  async joins(code: string, name: string): Promise<void> {
    await this.page.goto(`/b/${code}`);
    await this.page.getByRole('textbox', { name: this.say('join.name') }).fill(name);
    await this.presses('join.go');
    await expect(this.button('join.go')).toBeHidden();
  }

  /** The same browser, another tab. */
  async inAnotherTab(): Promise<Participant> {
    const page = await this.context.newPage();
    await page.goto(this.page.url());
    return new Participant(page, this.say);
  }

  /** The composer of a question. */
  composer(question: WordKey): Locator {
    return this.page.getByRole('textbox', { name: `${this.say('solo.write')}: ${this.say(question)}`, exact: true });
  }

  /** Turns to one of the questions of the stage. */
  async turnsTo(question: WordKey): Promise<void> {
    const tabs = this.page.getByRole('navigation', { name: this.say('solo.questions') });
    await tabs.getByRole('button', { name: this.say(`${question}.label` as WordKey) }).click();
    await expect(this.composer(question)).toBeVisible();
  }

  /** Puts a draft down. */
  async writes(question: WordKey, ...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.composer(question).fill(text);
      await this.presses('solo.add');
      await expect(this.draft(text)).toBeVisible();
    }
  }

  /** Adds topics where they are collected for everybody to see. */
  async collects(...topics: readonly string[]): Promise<void> {
    const name = `${this.say('topic.write')}: ${this.say('prompt.topic')}`;
    for (const topic of topics) {
      await this.page.getByRole('textbox', { name, exact: true }).fill(topic);
      await this.presses('topic.add');
      await this.sees(topic);
    }
  }

  draft(text: string): Locator {
    return this.page.getByRole('button', { name: `${this.say('solo.edit')}: ${text}`, exact: true });
  }

  async isDone(): Promise<void> {
    await this.presses('me.done');
    await expect(this.button('me.done.on')).toBeVisible();
  }

  async votes(name: string, dots = 1): Promise<void> {
    for (let n = 1; n <= dots; n++) {
      await this.page.getByRole('button', { name: this.say('parts.addDot', { name }), exact: true }).click();
    }
  }

  async weighs(force: string, weight: number): Promise<void> {
    const weights = this.page.getByRole('group', { name: this.say('force.weightOf', { text: force }), exact: true });
    await weights
      .getByRole('radio', { name: this.say('force.weight', { n: weight }), exact: true })
      .check({ force: true });
  }

  async stands(words = ''): Promise<void> {
    await this.presses('elect.stand');
    await this.page.getByRole('textbox', { name: this.say('elect.standWords') }).fill(words);
    await this.presses('elect.stand');
    await expect(this.button('elect.withdraw')).toBeVisible();
  }

  async votesFor(candidate: string): Promise<void> {
    await this.presses('elect.choose', { name: candidate });
    await expect(this.button('elect.choose', { name: candidate })).toHaveAttribute('aria-pressed', 'true');
  }
}

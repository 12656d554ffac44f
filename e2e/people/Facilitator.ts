import { expect } from '@playwright/test';
import type { WordKey } from '#shared/words/say.ts';
import { Person } from './Person.ts';
import { Screen } from './Screen.ts';

/** Whoever leads: rail, wall, tray, and the screen beside them in the same browser. */
export class Facilitator extends Person {
  /** Opens a board on the first page, in the language of the page. Returns its code. */
  async opensBoard(title: string, template: WordKey = 'template.copBootstrap'): Promise<string> {
    await this.page.goto('/');
    await this.page.getByRole('textbox', { name: this.say('home.about') }).fill(title);
    await this.page.getByRole('radio', { name: this.say(template) }).check({ force: true });
    await this.presses('home.open');
    await this.page.waitForURL(/\/lead\//);
    await expect(this.heading('lead.empty')).toBeVisible();
    return this.code;
  }

  get code(): string {
    return new URL(this.page.url()).pathname.split('/')[2] ?? '';
  }

  async isCalled(name: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: this.say('lead.yourName') });
    await field.fill(name);
    await field.press('Enter');
  }

  /** Opens the screen in a window of its own and starts it. */
  async opensScreen(): Promise<Screen> {
    const [page] = await Promise.all([this.page.waitForEvent('popup'), this.presses('lead.screen')]);
    await page.setViewportSize({ width: 1920, height: 1080 });
    const screen = new Screen(page, this.say);
    await screen.presses('screen.start');
    return screen;
  }

  get tray() {
    return this.page.getByRole('region', { name: this.say('tray.controls') });
  }

  async starts(): Promise<void> {
    await this.presses('tray.start');
    await expect(this.button('tray.start')).toBeHidden();
  }

  /** The next phase, or the next stage, by the word on the button. */
  async goesOn(to: WordKey): Promise<void> {
    const next = this.button('tray.next', { phase: this.say(to) });
    const anyway = this.button('tray.shareAnyway');
    await next.click();
    await expect(async () => {
      // News that somebody has stopped writing may be later than the press.
      if (await anyway.isVisible()) await anyway.click();
      await expect(next).toBeHidden({ timeout: 500 });
    }).toPass({ timeout: 10_000 });
  }

  /** Closes the vote or weighing of this phase, if there is one. */
  async closesIfOpen(): Promise<void> {
    const closes = this.button('tray.closeVote').or(this.button('tray.closeWeigh'));
    await expect(this.tray.locator('[data-look=solid]')).toBeEnabled();
    if (await closes.isVisible()) await closes.click();
    await expect(closes).toBeHidden();
  }

  async goesBack(to: WordKey): Promise<void> {
    await this.presses('tray.back', { phase: this.say(to) });
    await expect(this.button('tray.back', { phase: this.say(to) })).toBeHidden();
  }

  /** Opens the name of somebody in the roster and chooses what to do with them. */
  async doesWith(person: string, what: WordKey): Promise<void> {
    await this.presses('lead.people');
    await this.page.getByRole('dialog').getByRole('button', { name: person, exact: true }).click();
    await this.page.getByRole('menuitem', { name: this.say(what), exact: true }).click();
  }

  async finishes(): Promise<void> {
    await this.presses('tray.finish');
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: this.say('tray.finish'), exact: true })
      .click();
    await expect(this.button('tray.reopenBoard')).toBeVisible();
  }
}

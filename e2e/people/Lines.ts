import { expect, type Locator, type Page } from '@playwright/test';
import type { StatementBox } from '#shared/model/statement.ts';
import type { Say } from '#shared/words/say.ts';

/** The lines of the canvas as somebody writes them. */
export class Lines {
  readonly #page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.#page = page;
    this.#say = say;
  }

  box(box: StatementBox): Locator {
    return this.#page.getByRole('region', { name: this.#say(`canvas.box.${box}`), exact: true });
  }

  /** The line where it can be written. */
  line(text: string): Locator {
    return this.#page.getByRole('button', { name: this.#say('align.editLine', { text }), exact: true });
  }

  /** "To Vision": one press makes a note or group a line. */
  async promotes(text: string, box: StatementBox): Promise<void> {
    const name = this.#say('align.toNamed', { text, box: this.#say(`canvas.box.${box}`) });
    const press = this.#page.getByRole('button', { name, exact: true });
    await press.click();
    await expect(this.#page.getByRole('listitem').filter({ has: press }).last()).toContainText(this.#say('align.on'));
  }

  async writes(box: StatementBox, ...texts: readonly string[]): Promise<void> {
    const name = this.#say('align.lineIn', { box: this.#say(`canvas.box.${box}`) });
    const field = this.#page.getByRole('textbox', { name, exact: true });
    for (const text of texts) {
      await field.fill(text);
      await field.press('Enter');
      await expect(this.line(text)).toBeVisible();
    }
  }

  async edits(text: string, into: string): Promise<void> {
    await this.line(text).click();
    const field = this.#page.getByRole('textbox', { name: this.#say('align.line'), exact: true });
    await field.fill(into);
    await field.press('Enter');
    await expect(this.line(into)).toBeVisible();
  }

  /** Puts a line under the one above it, with the keys. */
  async nests(text: string, depth: number): Promise<void> {
    await this.line(text).press('Alt+ArrowRight');
    await expect(this.#page.getByRole('listitem').filter({ has: this.line(text) })).toHaveAttribute(
      'data-depth',
      String(depth),
    );
  }
}

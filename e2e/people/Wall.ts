import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '#shared/words/say.ts';

/** The wall as somebody works on it: notes, groups, by mouse and by finger. */
export class Wall {
  readonly #page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.#page = page;
    this.#say = say;
  }

  get #board(): Locator {
    return this.#page.getByRole('application');
  }

  /** Every note that is shown. */
  get notes(): Locator {
    return this.#board.locator('[data-note]');
  }

  note(text: string): Locator {
    return this.notes.filter({ hasText: text });
  }

  group(name: string, n: number): Locator {
    return this.#board.getByRole('region', { name: this.#say('wall.groupName', { name, n }), exact: true });
  }

  /** Shows one question of the stage, by its short form. */
  async turnsTo(label: string): Promise<void> {
    await this.#page
      .getByRole('group', { name: this.#say('wall.lanes') })
      .getByRole('button', { name: label })
      .click();
  }

  /** Drops one note on another with the mouse. */
  async drags(text: string, onto: string): Promise<void> {
    await this.note(text).hover();
    await this.#page.mouse.down();
    // The first steps lift it, the last ones let it rest over the other.
    const { x, y, width, height } = await boxOf(this.note(onto));
    await this.#page.mouse.move(x + width / 2, y + height / 3, { steps: 12 });
    await this.#page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await expect(this.note(onto)).toHaveAttribute('data-target', 'true');
    await this.#page.mouse.up();
  }

  /** Taps notes one after the other and puts them together. */
  async taps(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.note(text).tap();
    const bar = this.#page.getByRole('toolbar', { name: this.#say('wall.selected', { n: texts.length }), exact: true });
    await bar.getByRole('button', { name: this.#say('wall.putTogether'), exact: true }).tap();
  }

  /** Writes the name into the strip that has just asked for it. */
  async names(name: string): Promise<void> {
    const strip = this.#page.getByRole('textbox', { name: this.#say('wall.nameGroup'), exact: true });
    await strip.fill(name);
    await strip.press('Enter');
  }

  /** Opens an empty note and fills it, without adding it yet. */
  async writes(text: string): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('wall.newNote'), exact: true }).click();
    await this.#page.getByRole('textbox', { name: this.#say('wall.noteText'), exact: true }).fill(text);
  }

  /** A new note while the group looks on. */
  async adds(text: string): Promise<void> {
    await this.writes(text);
    await this.#page.getByRole('button', { name: this.#say('wall.addNote'), exact: true }).click();
  }

  /** Opens a note where a press selects it. */
  async opens(text: string): Promise<Locator> {
    await this.note(text).click();
    return this.#page.getByRole('dialog');
  }
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not to be seen');
  return box;
}

import type { Page } from '@playwright/test';

export interface Heard {
  readonly voice: 'polite' | 'assertive' | 'toast';
  readonly text: string;
  /** ms since 1970, by the page's clock. */
  readonly at: number;
}

/** In the page: writes down what its live regions say, as far as a screen reader would be told of it. */
function listen(): void {
  const heard: Heard[] = [];
  Object.assign(globalThis, { heard });
  const isHeard = (region: Element) => {
    // All that lies outside the topmost modal is silent.
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    return !modal || modal.contains(region);
  };
  new MutationObserver((changes) => {
    const regions = new Set<HTMLElement>();
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest<HTMLElement>('[data-voice]');
      if (region) regions.add(region);
    }
    for (const region of regions) {
      const text = region.textContent?.trim() ?? '';
      const voice = region.dataset.voice as Heard['voice'];
      if (text !== '' && isHeard(region)) heard.push({ voice, text, at: Date.now() });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Somebody who hears a page. */
export class Listener {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Before the page is opened. */
  static async at(page: Page): Promise<Listener> {
    await page.addInitScript(listen);
    return new Listener(page);
  }

  /** Everything so far, in order. */
  heard(): Promise<readonly Heard[]> {
    return this.#page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
  }

  async texts(voice: Heard['voice']): Promise<string[]> {
    return (await this.heard()).filter((one) => one.voice === voice).map(({ text }) => text);
  }
}

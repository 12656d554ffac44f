import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    /** What a script in a payload would set. */
    bitten?: unknown;
    /** What the page was hurt by. */
    bites: string[];
  }
}

/** Notices whatever a text could do to a page: dialogs, scripts, refusals by the security policy, requests to elsewhere. */
export class PageWatch {
  readonly #hurt: string[] = [];
  readonly #pages: Page[] = [];

  /** From here on, in every page of this browser. */
  async follow(context: BrowserContext, origin: string): Promise<void> {
    await context.addInitScript(() => {
      window.bites = [];
      const bite = (what: string) => void window.bites.push(what);
      Object.defineProperty(window, 'bitten', { set: () => bite('a script ran') });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        bite(`refused by the policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    context.on('page', (page) => this.#pages.push(page));
    context.on('dialog', (dialog) => {
      this.#hurt.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('weberror', (error) => this.#hurt.push(`an error: ${error.error().message}`));
    context.on('console', (message) => {
      if (/content security policy|trusted ?types/i.test(message.text())) this.#hurt.push(message.text());
    });
    context.on('request', (request) => {
      const { protocol, origin: to } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && to !== origin) this.#hurt.push(`a request to ${request.url()}`);
    });
  }

  /** All that happened so far. */
  async bites(): Promise<readonly string[]> {
    const open = this.#pages.filter((page) => !page.isClosed());
    const inside = await Promise.all(open.map((page) => page.evaluate(() => window.bites)));
    return [...this.#hurt, ...inside.flat()];
  }
}

/** Which of these texts no element of the page consists of, to the letter. */
export function missingFrom(page: Page, texts: readonly string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const shown = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      const text = element.textContent;
      if (text.length > 0 && text.length < 5_000) shown.add(text);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) shown.add(element.value);
    }
    return wanted.filter((text) => !shown.has(text) && !shown.has(`“${text}”`));
  }, texts);
}

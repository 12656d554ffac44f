import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Camera, settles } from '../screenshots/Album.ts';

/** Everything the Guidelines ask for up to 2.2 AA that a machine can tell, and axe's own good practice. */
const ASKED = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, one readable line for each element. */
export async function audit(page: Page): Promise<string[]> {
  const violations = await ask(page, (axe) => axe.withTags(ASKED));
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { html, target, failureSummary = '' } of nodes) {
      // What has been scrolled halfway under a bar can be scrolled out again.
      const isCovered = id === 'target-size' && failureSummary.includes('obscured');
      if (isCovered && (await isFineInTheMiddle(page, String(target[0])))) continue;
      found.push(`${id}: ${html} ${failureSummary.replace(/\s+/g, ' ')}`);
    }
  }
  for (const one of await page.evaluate(contrastInOtherTheme, COLOURS)) found.push(`the other theme: ${one}`);
  return found;
}

async function ask(page: Page, which: (axe: AxeBuilder) => AxeBuilder) {
  // Legacy: the other way opens a page of its own for every look.
  return (await which(new AxeBuilder({ page })).setLegacyMode(true).analyze()).violations;
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** What a theme changes: colours, and nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** In the page, where axe has been just now: the colours of its words as they are in the other theme. */
async function contrastInOtherTheme(rules: readonly string[]): Promise<string[]> {
  const { dataset } = document.documentElement;
  const theme = dataset.theme === 'dark' ? 'dark' : 'light';
  dataset.theme = theme === 'dark' ? 'light' : 'dark';
  const { axe } = window as unknown as { axe: { run: (of: Document, by: object) => Promise<Results> } };
  const { violations } = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations'],
  });
  dataset.theme = theme;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}

async function isFineInTheMiddle(page: Page, selector: string): Promise<boolean> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return (await ask(page, (axe) => axe.include(selector).withRules('target-size'))).length === 0;
}

/** Looks at every face with axe instead of taking its picture, and remembers what it found. */
export class Auditor implements Camera {
  readonly isSlow = true;
  readonly found: Record<string, string[]> = {};
  looks = 0;
  readonly #pages: Readonly<Record<string, Page>>;

  constructor(pages: Readonly<Record<string, Page>>) {
    this.#pages = pages;
  }

  async takes(moment: string, only?: string): Promise<void> {
    const faces = Object.entries(this.#pages).filter(([face]) => !only || face === only);
    await Promise.all(
      faces.map(async ([face, page]) => {
        await settles(page);
        const found = await audit(page);
        this.looks++;
        if (found.length > 0) this.found[`${moment} ${face}`] = found;
      }),
    );
  }
}

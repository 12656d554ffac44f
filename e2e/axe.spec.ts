import type { BrowserContextOptions } from '@playwright/test';
import { expect, test } from './people.ts';
import { FACES, open } from './screenshots/Album.ts';
import { Cast } from './screenshots/Cast.ts';
import { playLeanCoffee } from './screenshots/playLeanCoffee.ts';
import { playWorkshop } from './screenshots/playWorkshop.ts';
import { Auditor, audit } from './testing/Auditor.ts';

// The trace of three pages costs more than the looks do.
test.use({ trace: 'off' });

/**
 * Both themes and both languages. A theme changes nothing but colours: so each look is also asked, of colours only, in the
 * other theme, and all four pairs have been seen.
 */
const LOOKS: readonly { name: string; language: 'en' | 'fr'; more: BrowserContextOptions }[] = [
  { name: 'light, English', language: 'en', more: {} },
  { name: 'dark, French', language: 'fr', more: { colorScheme: 'dark' } },
];
const TEMPLATES = [
  { name: 'the bootstrap', template: 'cop-bootstrap', play: playWorkshop },
  { name: 'a lean coffee', template: 'lean-coffee', play: playLeanCoffee },
] as const;

for (const { name, template, play } of TEMPLATES) {
  for (const look of LOOKS) {
    test(`[ACCESS-1] axe finds nothing in ${name}, ${look.name}`, async ({ browser, baseURL }) => {
      test.setTimeout(180_000);
      const base = baseURL ?? '';
      const cast = await Cast.on(base, look.language, template);
      const { facilitator, screen, phone } = await open(browser, cast, base, look.more, look.language);
      const auditor = new Auditor({ facilitator, screen, phone });
      await play(cast, auditor, phone, look.language);
      cast.leaves();
      expect(auditor.found).toEqual({});
      expect(auditor.looks).toBeGreaterThan(30);
    });
  }
}

for (const { name, language, more } of LOOKS) {
  test(`[ACCESS-1] axe finds nothing at the door and on the first page, ${name}`, async ({ browser, baseURL }) => {
    const cast = await Cast.on(baseURL ?? '', language);
    const locale = language === 'en' ? 'en-GB' : 'fr-FR';
    const context = await browser.newContext({ ...FACES.phone, ...more, locale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const path of ['/', `/b/${cast.code}`, '/b/0000-0000', `/screen/${cast.code}#wrong`]) {
      await page.goto(path);
      await expect(page.getByRole('heading').first()).toBeVisible();
      expect({ [path]: await audit(page) }).toEqual({ [path]: [] });
    }
    cast.leaves();
  });
}

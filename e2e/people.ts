import { type BrowserContextOptions, test as base, expect } from '@playwright/test';
import { PageWatch } from './bites/watchPage.ts';
import { Facilitator } from './people/Facilitator.ts';
import { Participant } from './people/Participant.ts';
import { type Language, wordsIn } from './words.ts';

/** What people hold: a phone as it comes out of a pocket, a laptop, the laptop that leads. */
const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  laptop: { viewport: { width: 1280, height: 800 } },
  leading: { viewport: { width: 1440, height: 900 } },
} as const satisfies Record<string, BrowserContextOptions>;
export type Device = keyof typeof DEVICES;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** Lets people into the room; each brings a browser of their own, which closes with the test. */
export interface Room {
  /** `at`: another server than the one of the suite. */
  readonly facilitator: (more?: Coming) => Promise<Facilitator>;
  readonly participant: (device: Device, more?: Coming) => Promise<Participant>;
}
export interface Coming {
  readonly language?: Language;
  readonly at?: string;
  readonly more?: BrowserContextOptions;
}

export const test = base.extend<{ room: Room }>({
  room: async ({ browser, baseURL }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    const watch = new PageWatch();
    const page = async (device: Device, { language = 'en', at, more = {} }: Coming) => {
      const context = await browser.newContext({
        ...DEVICES[device],
        locale: LOCALES[language],
        // Things are where they will stay: what moves is looked at in tests of its own.
        reducedMotion: 'reduce',
        ...(at !== undefined && { baseURL: at }),
        ...more,
      });
      contexts.push(context);
      await watch.follow(context, at ?? baseURL ?? '');
      // What a person would not wait for, a test does not wait for either.
      context.setDefaultTimeout(10_000);
      return context.newPage();
    };
    await use({
      facilitator: async (coming = {}) =>
        new Facilitator(await page('leading', coming), wordsIn(coming.language ?? 'en')),
      participant: async (device, coming = {}) =>
        new Participant(await page(device, coming), wordsIn(coming.language ?? 'en')),
    });
    // Whatever a test is about: no page may break a rule of the security policy, or ask anybody else for anything.
    expect(await watch.bites()).toEqual([]);
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };

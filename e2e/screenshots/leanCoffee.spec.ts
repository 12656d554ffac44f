import { mkdirSync } from 'node:fs';
import { test } from '@playwright/test';
import { ALL, Album, LOOKS, open } from './Album.ts';
import { Cast } from './Cast.ts';
import { playLeanCoffee } from './playLeanCoffee.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });
mkdirSync(ALL, { recursive: true });

for (const { suffix, language, more } of LOOKS) {
  test(`a lean coffee${suffix}`, async ({ browser, baseURL }) => {
    const base = baseURL ?? '';
    const cast = await Cast.on(base, language, 'lean-coffee');
    const { facilitator, screen, phone } = await open(browser, cast, base, more, language);
    await playLeanCoffee(cast, new Album({ facilitator, screen, phone }, suffix), phone, language);
    cast.leaves();
  });
}

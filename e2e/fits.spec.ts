import { expect, test } from './people.ts';
import { open } from './screenshots/Album.ts';
import { Cast } from './screenshots/Cast.ts';
import { playLeanCoffee } from './screenshots/playLeanCoffee.ts';
import { playWorkshop } from './screenshots/playWorkshop.ts';
import { Measurer } from './testing/Measurer.ts';
import { watchMotion } from './testing/watchMotion.ts';

test.use({ trace: 'off' });

/** What moves on the laptop of somebody who takes part: phases, notes that turn, lassos, dots. */
const WORKSHOP = ['phase-in', 'note-turn', 'lasso-draw', 'strip-land', 'dot-pop'];
const LEAN_COFFEE = ['lasso-draw', 'dot-pop', 'thumbs-up'];

for (const [template, play, motion] of [
  ['cop-bootstrap', playWorkshop, WORKSHOP],
  ['lean-coffee', playLeanCoffee, LEAN_COFFEE],
] as const) {
  test(`[ACCESS-7] [ACCESS-12] nothing sticks out, is cut off, covered or too small: ${template}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const cast = await Cast.on(baseURL ?? '', 'en', template);
    const { facilitator, screen, phone, laptop } = await open(browser, cast, baseURL ?? '', {}, 'en');
    const measurer = new Measurer({ facilitator, screen, phone });
    await laptop.emulateMedia({ reducedMotion: 'no-preference' });
    const [moving, ...still] = await Promise.all([laptop, facilitator, screen, phone].map(watchMotion));
    await play(cast, measurer, phone, 'en');
    cast.leaves();
    expect(measurer.found).toEqual({});
    expect(await moving?.seen()).toEqual(expect.arrayContaining([...motion]));
    for (const { seen } of still) expect(await seen()).toEqual([]);
    expect(measurer.looks).toBeGreaterThan(100);
  });
}

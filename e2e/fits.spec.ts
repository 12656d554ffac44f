import { expect, test } from './people.ts';
import { open } from './screenshots/Album.ts';
import { Cast } from './screenshots/Cast.ts';
import { playLeanCoffee } from './screenshots/playLeanCoffee.ts';
import { playWorkshop } from './screenshots/playWorkshop.ts';
import { Measurer } from './testing/Measurer.ts';

test.use({ trace: 'off' });

for (const [template, play] of [
  ['cop-bootstrap', playWorkshop],
  ['lean-coffee', playLeanCoffee],
] as const) {
  test(`[ACCESS-7] nothing sticks out, is cut off, covered or too small: ${template}`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const cast = await Cast.on(baseURL ?? '', 'en', template);
    const { facilitator, screen, phone } = await open(browser, cast, baseURL ?? '', {}, 'en');
    const measurer = new Measurer({ facilitator, screen, phone });
    await play(cast, measurer, phone, 'en');
    cast.leaves();
    expect(measurer.found).toEqual({});
    expect(measurer.looks).toBeGreaterThan(100);
  });
}

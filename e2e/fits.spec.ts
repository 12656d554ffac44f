import type { GroupId, NoteId } from '#shared/model/ids.ts';
import { expect, test } from './people.ts';
import { open, settles } from './screenshots/Album.ts';
import { Cast } from './screenshots/Cast.ts';
import { playLeanCoffee } from './screenshots/playLeanCoffee.ts';
import { playWorkshop } from './screenshots/playWorkshop.ts';
import { Measurer } from './testing/Measurer.ts';
import { sticksOut } from './testing/measures/sticksOut.ts';
import { newId } from './testing/openLine.ts';
import { watchMotion } from './testing/watchMotion.ts';
import { say } from './words.ts';

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

/** What no layout was made for: a name at its limit, a word without an end, letters that are none. */
const NAME = 'W'.repeat(60);
const WORD = 'Donaudampfschifffahrt'.repeat(24).slice(0, 500);
const EMOJI = '👩‍👩‍👧‍👦🏴‍☠️🎉'.repeat(9);

test('[ACCESS-7] nothing people write pushes anything out: on 280 px, and on a display of 800 by 600', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(60_000);
  const cast = await Cast.on(baseURL ?? '', 'en');
  const { facilitator, phone, screen } = await open(browser, cast, baseURL ?? '', {}, 'en');
  await phone.setViewportSize({ width: 280, height: 640 });
  for (const page of [facilitator, screen]) await page.setViewportSize({ width: 800, height: 600 });
  const name = phone.getByRole('textbox', { name: say('me.name') });
  await name.fill(NAME.repeat(5));
  await name.press('Enter');
  await expect(phone.getByText(say('join.name.long')).first()).toBeVisible();
  await name.fill(NAME);
  await name.press('Enter');
  // Nobody who is typing is moved on.
  await name.blur();
  await cast.people[0]?.does('me.rename', { name: NAME });
  await cast.facilitator.does('settings.change', { authors: 'shown' });
  await cast.facilitator.does('board.start', {});
  const fits = async (moment: string) => {
    for (const [face, page] of Object.entries({ facilitator, phone, screen })) {
      await page.bringToFront();
      await settles(page);
      expect([moment, face, ...(await page.evaluate(sticksOut))]).toEqual([moment, face]);
    }
  };
  for (const text of [WORD, EMOJI]) {
    await phone.getByRole('textbox').fill(text);
    await phone.getByRole('button', { name: say('solo.add'), exact: true }).click();
    await expect(phone.getByRole('button', { name: `${say('solo.edit')}: ${text}`, exact: true })).toBeVisible();
  }
  await cast.writes('vision', [WORD, EMOJI, WORD]);
  await fits('solo');
  await cast.next();
  await fits('share');
  await cast.next();
  const group = newId<GroupId>();
  const notes = (Object.keys((await cast.part()).notes) as NoteId[]).slice(0, 3);
  await cast.people[0]?.does('group.form', { group, notes });
  await cast.people[0]?.does('group.name', { group, name: WORD.slice(0, 120) });
  await fits('cluster');
  await cast.next();
  await fits('vote');
  await cast.steps('vote.close', {});
  await fits('tally');
  cast.leaves();
});

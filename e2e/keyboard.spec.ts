import type { TargetId } from '#shared/model/ids.ts';
import { Keys } from './people/Keys.ts';
import type { Person } from './people/Person.ts';
import { expect, test } from './people.ts';
import { open } from './screenshots/Album.ts';
import { Cast } from './screenshots/Cast.ts';
import { Hurry } from './testing/Hurry.ts';
import { say } from './words.ts';

const TRUST = 'Anyone can trust a green build';
const FAST = 'Feedback in under ten minutes';
const FRIDAY = 'Release on a Friday without fear';
const EXPERTS = 'Two of our experts left';

const heading = (one: Person) => one.page.locator('#phase-heading');
const loose = (one: Person) => one.page.getByRole('region', { name: say('wall.loose'), exact: true });
const naming = (one: Person) => one.page.getByRole('textbox', { name: say('wall.nameGroup'), exact: true });

test('[ACCESS-2] stage 1 without a mouse, leading and taking part', async ({ room, baseURL }) => {
  test.setTimeout(240_000);
  const hannah = await room.facilitator();
  const ben = await room.participant('laptop');
  const lead = new Keys(hannah.page);
  const hands = new Keys(ben.page);

  await hannah.page.goto('/');
  await lead.writeIn(hannah.page.getByRole('textbox', { name: say('home.about') }), 'Testing community');
  await lead.tabTo(hannah.button('home.open'));
  await lead.press('Enter');
  await hannah.page.waitForURL(/\/lead\//);
  await expect(hannah.heading('lead.empty')).toBeVisible();
  const hurry = await Hurry.with(hannah.context, baseURL ?? '', hannah.code);
  const part = () => hurry.part();

  await ben.page.goto(`/b/${hannah.code}`);
  await hands.writeIn(ben.page.getByRole('textbox', { name: say('join.name') }), 'Ben');
  await hands.press('Enter');
  await expect(ben.page.getByRole('textbox', { name: say('me.name') })).toBeVisible();

  await test.step('the clock, and what the tray does', async () => {
    await lead.step();
    await expect(heading(hannah)).toBeFocused();
    await lead.press('Space');
    await expect.poll(async () => (await part()).clock.status).toBe('running');
    await lead.press('Space');
    await expect.poll(async () => (await part()).clock.status).toBe('paused');
    await lead.press('Shift+ArrowUp');
    await expect(hannah.digits).toHaveAccessibleName(/^(5:5\d|6:00)$/);
    await lead.press('h');
    await expect.poll(async () => (await part()).settings.authors).toBe('shown');
    await lead.press('h');
    await expect.poll(async () => (await part()).settings.authors).toBe('hidden');
    await lead.press('l');
    await expect.poll(async () => (await part()).settings.movers).toBe('facilitator');
    await lead.press('l');
    await expect.poll(async () => (await part()).settings.movers).toBe('everybody');
    const [screen] = await Promise.all([hannah.page.waitForEvent('popup'), lead.press('p')]);
    await screen.close();
    await lead.press('e');
    await expect(
      hannah
        .heading('rail.canvas')
        .or(hannah.button('lead.backToPhase', { phase: say('phase.solo') }))
        .first(),
    ).toBeVisible();
    await lead.tabTo(hannah.button('lead.backToPhase', { phase: say('phase.solo') }));
    await lead.press('Enter');
  });

  await test.step('writing', async () => {
    await hands.writeIn(ben.composer('prompt.vision'), TRUST);
    await hands.press('Control+Enter');
    await expect(ben.draft(TRUST)).toBeVisible();
    await hands.write(FRIDAY);
    await hands.press('Control+Enter');
    await expect(ben.draft(FRIDAY)).toBeVisible();
    const tabs = ben.page.getByRole('navigation', { name: say('solo.questions') });
    await hands.tabTo(tabs.getByRole('button', { name: say('prompt.reach.label') }));
    await hands.press('Enter');
    await hands.writeIn(ben.composer('prompt.reach'), FAST);
    await hands.press('Control+Enter');
    await expect(ben.draft(FAST)).toBeVisible();
    await hands.tabTo(ben.button('me.done'));
    await hands.press('Enter');
    await expect(ben.button('me.done.on')).toBeVisible();
    // Whoever still wrote would be asked for first, by the keys as by the button.
    await expect.poll(async () => (await part()).progress.writing).toBe(0);
  });

  await test.step('share: the facilitator writes too', async () => {
    await lead.step();
    await expect(hannah.wall.note(TRUST)).toBeVisible();
    await expect(heading(hannah)).toBeFocused();
    // What had the focus on the other face went away with its phase.
    await expect(heading(ben)).toBeFocused();
    await lead.tabTo(loose(hannah));
    await lead.press('n');
    await lead.write(EXPERTS);
    await lead.press('Control+Enter', 'Escape');
    await expect(hannah.wall.note(EXPERTS)).toBeVisible();
    await expect(loose(hannah)).toBeFocused();
  });

  await test.step('cluster: group, pick up, move, put back, remove, undo', async () => {
    await lead.step();
    await expect(heading(hannah)).toBeFocused();
    await expect(ben.wall.notes).toHaveCount(4);
    await hands.tabTo(loose(ben));
    await hands.press('Enter');
    await expect(ben.wall.notes.first()).toBeFocused();
    await hands.press('Shift+ArrowRight', 'g');
    await expect(naming(ben)).toBeFocused();
    await hands.write('Trust the build');
    await hands.press('Enter');
    await expect(hannah.wall.group('Trust the build', 2)).toBeVisible();

    // M, arrows to a slot of the group, Enter.
    await lead.tabTo(loose(hannah));
    await lead.press('Enter', 'm', 'Shift+ArrowLeft');
    await expect(hannah.page.getByRole('alert')).toContainText('Trust the build');
    await lead.press('ArrowLeft', 'Enter');
    await expect(ben.wall.group('Trust the build', 3)).toBeVisible();
    // M and G: from a list.
    await lead.tabTo(loose(hannah));
    await lead.press('Enter', 'm', 'g');
    await expect(hannah.page.getByRole('menu', { name: say('wall.moveTo') })).toBeVisible();
    await lead.press('Enter');
    await expect(ben.wall.group('Trust the build', 4)).toBeVisible();
    // M and Escape: as it was.
    await lead.tabTo(hannah.wall.group('Trust the build', 4));
    await lead.press('Enter', 'm', 'Shift+ArrowRight', 'Escape');
    await expect(hannah.page.getByRole('alert')).toContainText(say('wall.putBack'));
    await expect(ben.wall.group('Trust the build', 4)).toBeVisible();
    // F2 renames; the group has the focus again.
    await lead.press('F2');
    await expect(naming(hannah)).toBeFocused();
    await lead.press('Control+a');
    await lead.write('A green build');
    await lead.press('Enter');
    await expect(ben.wall.group('A green build', 4)).toBeVisible();
    await expect(hannah.wall.group('A green build', 4)).toBeFocused();
    // Delete takes a note away, Ctrl+Z brings it back.
    await lead.press('Enter', 'Delete');
    await expect(ben.wall.group('A green build', 3)).toBeVisible();
    await lead.press('Control+z');
    await expect(ben.wall.group('A green build', 4)).toBeVisible();
    // So does the button of the message, also while a dialog has the keys.
    await lead.tabTo(hannah.wall.group('A green build', 4));
    await lead.press('Enter', 'Delete', '?');
    await expect(hannah.page.getByRole('dialog')).toBeVisible();
    await lead.tabTo(hannah.button('parts.undo').last());
    await lead.press('Enter');
    await expect(ben.wall.group('A green build', 4)).toBeVisible();
    await lead.press('Escape');
    await expect(hannah.page.getByRole('dialog')).toBeHidden();
    // Out of the group again, so that there are two things to vote on.
    await lead.tabTo(hannah.wall.group('A green build', 4));
    await lead.press('Enter', 'm', 'Shift+ArrowRight', 'Enter');
    await expect(ben.wall.group('A green build', 3)).toBeVisible();
    // Larger, smaller, all of it.
    const size = () => hannah.page.getByRole('application').evaluate((wall) => getComputedStyle(wall).fontSize);
    const before = await size();
    await lead.tabTo(loose(hannah));
    await lead.press('+');
    await expect.poll(size).not.toBe(before);
    await lead.press('-');
    await expect.poll(size).toBe(before);
    await lead.press('0');
  });

  await test.step('vote', async () => {
    await lead.step();
    await hands.tabTo(ben.button('parts.addDot', { name: 'A green build' }));
    await hands.press('v', 'v', 'v', 'Shift+V');
    await ben.sees(say('me.dotsLeft', { left: 3, n: 5 }));
    await lead.step();
    await expect(hannah.button('tray.next', { phase: say('phase.align') })).toBeVisible();
    await expect(heading(hannah)).toHaveText(say('wall.tally'));
  });

  await test.step('align, and from stage to stage', async () => {
    await lead.step();
    const promote = say('align.toNamed', { text: 'A green build', box: say('canvas.box.vision') });
    await lead.tabTo(hannah.page.getByRole('button', { name: promote, exact: true }));
    await lead.press('Enter');
    await expect(ben.page.getByText('A green build').filter({ visible: true }).first()).toBeVisible();
    const field = hannah.page.getByRole('textbox', { name: say('align.lineIn', { box: say('canvas.box.vision') }) });
    await lead.writeIn(field, 'On any day of the week');
    await lead.press('Enter');
    await expect(hannah.lines.line('On any day of the week')).toBeVisible();
    await lead.press('Escape');
    await hannah.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await lead.press('Shift+Alt+Digit2');
    await expect.poll(async () => (await part()).walk.stage).toBe(1);
    await lead.step('[');
    await expect.poll(async () => (await part()).walk.stage).toBe(0);
  });
  hurry.leaves();
});

test('[ACCESS-3] ? lists the keys, and keys of a single sign can be switched off', async ({ room, baseURL }) => {
  const hannah = await room.facilitator();
  await hannah.opensBoard('Testing community');
  const hurry = await Hurry.with(hannah.context, baseURL ?? '', hannah.code);
  const lead = new Keys(hannah.page);
  const part = () => hurry.part();
  await lead.step();
  await expect(heading(hannah)).toBeFocused();

  await lead.press('?');
  const letters = hannah.page.getByRole('switch', { name: say('keys.letters') });
  await expect(hannah.page.getByRole('dialog', { name: say('keys.title') })).toBeVisible();
  await lead.tabTo(letters);
  await lead.press('Space', 'Escape');
  await expect(letters).toBeHidden();
  await lead.press('h', ']', 'Enter', '?');
  await hannah.page.reload();
  await expect(heading(hannah)).toBeVisible();
  await lead.press('h', ']', 'Enter', '?');
  // Space is no sign: it still starts the clock, after all that was pressed before it.
  await lead.press('Space');
  await expect.poll(async () => (await part()).clock.status).toBe('running');
  const { settings, walk } = await part();
  expect([settings.authors, walk.phase]).toEqual(['hidden', 0]);
  await expect(letters).toBeHidden();

  // The way back needs no letter.
  await lead.tabTo(hannah.button('lead.more'));
  await lead.press('Enter');
  const item = hannah.page.getByRole('menuitem', { name: say('keys.title') });
  while (!(await item.evaluate((element) => element === document.activeElement))) await lead.press('ArrowDown');
  await lead.press('Enter');
  await lead.tabTo(letters);
  await lead.press('Space', 'Escape');
  await expect(letters).toBeHidden();
  await lead.press('h');
  await expect.poll(async () => (await part()).settings.authors).toBe('shown');
  hurry.leaves();
});

test('[ACCESS-2] thumbs by 1, 2 and 3', async ({ browser, baseURL }) => {
  const cast = await Cast.on(baseURL ?? '', 'en', 'lean-coffee');
  const { laptop } = await open(browser, cast, baseURL ?? '', {}, 'en');
  await cast.facilitator.does('board.start', {});
  await cast.adds('topic', ['Who owns the test data?']);
  await cast.goto(0, 3);
  await cast.steps('topic.start', { topic: (await cast.note('Who owns')) as TargetId });
  await cast.steps('thumbs.open', {});
  const mine = laptop.getByRole('group', { name: say('thumbs.yours'), exact: true });
  await expect(mine).toBeVisible();
  for (const [key, thumb] of [
    ['1', 'up'],
    ['2', 'sideways'],
    ['3', 'down'],
  ] as const) {
    await laptop.keyboard.press(key);
    const button = mine.getByRole('button', { name: say(`thumbs.${thumb}`), exact: true });
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
  cast.leaves();
});

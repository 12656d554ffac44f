import { Keys } from './people/Keys.ts';
import type { Person } from './people/Person.ts';
import { expect, test } from './people.ts';
import { audit } from './testing/Auditor.ts';
import { say } from './words.ts';

const TRUST = 'Anyone can trust a green build';
const FRIDAY = 'Release on a Friday without fear';
const ASK = 'One place to ask';

const list = (one: Person) =>
  one.page.getByRole('region', { name: say('wall.outlineOf', { stage: say('stage.vision') }), exact: true });
const line = (one: Person, text: string) => list(one).getByRole('listitem').filter({ hasText: text });

async function does(one: Person, text: string, what: string): Promise<void> {
  await line(one, text)
    .getByRole('button', { name: say('wall.noteMenu', { text }), exact: true })
    .click();
  // A group says how many notes it has behind its name.
  await one.page
    .getByRole('menuitem', { name: new RegExp(`^${what}`) })
    .first()
    .click();
}

test('[ACCESS-5] the wall as a list: grouped, ordered, edited, removed and added to, without ever dragging', async ({
  room,
}) => {
  test.setTimeout(120_000);
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing community');
  const ada = await room.participant('phone');
  const ben = await room.participant('laptop');
  await Promise.all([ada.joins(code, 'Ada'), ben.joins(code, 'Ben')]);
  await hannah.starts();
  await ada.writes('prompt.vision', TRUST, FRIDAY);
  await ada.isDone();
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  await expect(ben.wall.notes).toHaveCount(2);

  // By a press on the phone, by its key on a laptop.
  await ada.button('wall.outline').tap();
  await expect(list(ada)).toBeVisible();
  const keys = new Keys(ben.page);
  await keys.tabTo(ben.page.getByRole('region', { name: say('wall.loose'), exact: true }));
  await keys.press('o');
  await expect(list(ben)).toBeVisible();
  expect(await audit(ada.page)).toEqual([]);

  await does(ada, TRUST, say('wall.toNewGroup'));
  const strip = ada.page.getByRole('textbox', { name: say('wall.nameGroup'), exact: true });
  await strip.fill('Trust the build');
  await strip.press('Enter');
  await expect(hannah.wall.group('Trust the build', 1)).toBeVisible();
  await does(ben, FRIDAY, say('wall.moveInto', { name: 'Trust the build' }));
  await expect(hannah.wall.group('Trust the build', 2)).toBeVisible();
  await expect(line(ben, FRIDAY)).toBeFocused();
  const group = list(ben).getByRole('region').filter({ hasText: 'Trust the build' });
  await expect(group.getByRole('listitem').first()).toContainText(TRUST);
  await does(ben, FRIDAY, say('wall.moveUp'));
  await expect(group.getByRole('listitem').first()).toContainText(FRIDAY);

  await ben.button('wall.newNote').click();
  await ben.page.getByRole('textbox', { name: say('wall.noteText'), exact: true }).fill(ASK);
  await ben.button('wall.addNote').click();
  await expect(line(ada, ASK)).toBeVisible();
  await does(ben, ASK, say('wall.edit'));
  const words = ben.page.getByRole('textbox', { name: say('wall.noteText'), exact: true });
  await words.fill(`${ASK}, an answer within a day`);
  await ben.button('wall.save').click();
  await expect(line(ada, 'an answer within a day')).toBeVisible();
  await does(ben, `${ASK}, an answer within a day`, say('wall.remove'));
  await expect(line(ada, ASK)).toHaveCount(0);
  // The focus went to a neighbour, not to the top of the page.
  await expect(list(ben).getByRole('listitem').last()).toBeFocused();
  // What is not mine I may not change or remove.
  await line(ben, TRUST).getByRole('button').click();
  await expect(ben.page.getByRole('menuitem', { name: say('wall.remove') })).toHaveCount(0);
  await keys.press('Escape');

  // Remembered on this device, and the wall is a key away.
  await ben.page.reload();
  await expect(list(ben)).toBeVisible();
  await keys.tabTo(line(ben, TRUST).getByRole('button'));
  await keys.press('o');
  await expect(ben.wall.group('Trust the build', 2)).toBeVisible();
  await ben.page.reload();
  await expect(ben.wall.group('Trust the build', 2)).toBeVisible();
});

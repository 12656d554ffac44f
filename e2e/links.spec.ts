import { expect, test } from './people.ts';
import { say } from './words.ts';

test('[LINK-1] a link in the wrong hands is replaced: the stranger and the screen are out, whoever leads goes on', async ({
  room,
}) => {
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing community');
  await hannah.opensScreen();
  const links = await hannah.page.evaluate((key) => localStorage.getItem(key) ?? '{}', `fikabord.links.${code}`);
  const { facilitator: leaked }: { facilitator: string } = JSON.parse(links);

  const stranger = await room.facilitator();
  await stranger.page.goto(leaked);
  await expect(stranger.heading('lead.empty')).toBeVisible();

  await hannah.page.getByRole('button', { name: code }).click();
  const sheet = hannah.page.getByRole('dialog', { name: say('lead.share') });
  await expect(sheet.getByText(say('lead.link.open', { n: 2 }))).toBeVisible();
  const replace = async (face: 'screen' | 'facilitator') => {
    await sheet
      .getByRole('button', { name: say('lead.link.replace'), exact: true })
      .nth(face === 'screen' ? 0 : 1)
      .click();
    const asked = hannah.page.getByRole('dialog', { name: say(`lead.link.replace.${face}`) });
    await asked.getByRole('button', { name: say('lead.link.replace'), exact: true }).click();
    await expect(asked).toBeHidden();
  };
  const [screen] = hannah.context.pages().filter((page) => page !== hannah.page);
  await replace('facilitator');
  await expect(stranger.heading('lead.badLink')).toBeVisible();
  await replace('screen');
  await expect(screen?.getByText(say('refusal.notAllowed')) ?? hannah.page.locator('none')).toBeVisible();
  await stranger.page.goto(leaked);
  await expect(stranger.heading('lead.badLink')).toBeVisible();

  // This browser has the cookie of the fresh link.
  await hannah.page.keyboard.press('Escape');
  await hannah.starts();
  await hannah.page.reload();
  await expect(hannah.tray).toBeVisible();
  await hannah.goesOn('phase.share');
});

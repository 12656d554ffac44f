import { expect, test } from './people.ts';
import { say } from './words.ts';

test('[REHEARSE-4] a facilitator alone rehearses with three make-believe people and throws it away', async ({
  room,
}) => {
  const hannah = await room.facilitator();
  await hannah.page.goto('/');
  await hannah.presses('home.rehearse');
  await hannah.page.waitForURL(/\/lead\//);
  await hannah.sees(say('rehearsal.banner'));
  await expect(hannah.page.getByRole('img', { name: 'Pippa' })).toBeVisible();

  // Whoever comes to look at the phone is told what it is, and who is not real.
  const guest = await room.participant('phone');
  const { code } = hannah;
  await guest.page.goto(`/b/${code}`);
  await guest.sees(say('rehearsal.banner'));
  await guest.joins(code, 'Ada');
  await guest.sees(say('rehearsal.banner'));
  const screen = await hannah.opensScreen();
  await screen.sees(say('rehearsal.banner'));

  await hannah.starts();
  // Three write, one after the other, and nobody sees what.
  const written = hannah.reads(say('tray.written', { n: 3, all: 4 })).first();
  await expect(written).toBeVisible({ timeout: 20_000 });
  await hannah.hasNothingOf('Everybody knows whom to ask');
  await hannah.goesOn('phase.share');
  await expect(hannah.page.getByText('Everybody knows whom to ask, and dares to').first()).toBeVisible();

  await hannah.presses('lead.throwAway');
  await hannah.page
    .getByRole('dialog')
    .getByRole('button', { name: say('lead.throwAway') })
    .click();
  await hannah.sees(say('home.rehearse.gone'));
  await expect(guest.heading('link.shut.rehearsal')).toBeVisible();
  await guest.page.goto(`/b/${code}`);
  await expect(guest.heading('join.noBoard')).toBeVisible();
  await hannah.page.reload();
  await expect(hannah.button('home.open')).toBeVisible();
  await expect(hannah.reads(say('home.rehearse.gone'))).toHaveCount(0);
});

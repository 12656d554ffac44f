import type { Locator } from '@playwright/test';
import { Facilitator } from './people/Facilitator.ts';
import { expect, test } from './people.ts';
import { Cast } from './screenshots/Cast.ts';
import { say } from './words.ts';

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

/** Where a thumb reaches without another grip: the lower two thirds of the page. */
const WITHIN_REACH = 640 / 3;

test('[ACCESS-11] whoever leads from a phone leads a lean coffee with one hand', async ({ page, baseURL }) => {
  test.setTimeout(90_000);
  const cast = await Cast.on(baseURL ?? '', 'en', 'lean-coffee');
  const hannah = new Facilitator(page, say);
  await page.goto(cast.links.facilitator);
  /** In view as it stands, whole, under the thumb, and pressed. */
  const taps = async (button: Locator) => {
    await expect(button).toBeInViewport({ ratio: 1 });
    const box = await button.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(WITHIN_REACH);
    await button.tap();
  };
  const next = hannah.tray.locator('[data-look=solid]');
  await taps(next);
  await cast.adds('topic', ['Flaky builds', 'Who owns the test data?']);
  await hannah.sees('Flaky builds');
  await taps(next);
  await taps(hannah.button('tray.firstPitch'));
  await expect(hannah.digits).toBeInViewport({ ratio: 1 });
  await taps(hannah.button('tray.nextPitch'));
  await taps(hannah.button('tray.next', { phase: say('phase.voteTopics') }));
  await taps(hannah.button('tray.closeVote'));
  await taps(hannah.button('tray.next', { phase: say('phase.discuss') }));
  await taps(next);

  // The clock of the topic, and all that belongs to it, without a scroll.
  await expect(hannah.digits).toBeInViewport({ ratio: 1 });
  await taps(hannah.button('tray.pause'));
  await taps(hannah.button('tray.play'));
  await taps(hannah.button('tray.plusMinute'));
  await expect(hannah.digits).toHaveAccessibleName(/^5:[345]/);
  await hannah.button('tray.askNow').scrollIntoViewIfNeeded();
  await taps(hannah.button('tray.askNow'));
  await expect(page.getByRole('status').filter({ hasText: say('thumbs.answered', { n: 0, of: 12 }) })).toBeInViewport();
  const takeaway = page.getByRole('textbox', { name: say('takeaways.add') });
  await takeaway.tap();
  await page.keyboard.insertText('Nine tests fail');
  await page.keyboard.press('Enter');
  await hannah.sees('Nine tests fail');
  await taps(hannah.button('tray.nextTopic'));

  // The stages, the screen and all that is seldom needed are in the menu.
  await hannah.button('lead.more').tap();
  await expect(page.getByRole('menuitem', { name: say('lead.screen'), exact: true })).toBeVisible();
  await page.getByRole('menuitem', { name: say('rail.agenda'), exact: true }).tap();
  await expect(page.getByRole('dialog').getByRole('navigation', { name: say('rail.agenda') })).toBeVisible();
  cast.leaves();
});

test('[PEOPLE-2] whoever was given the tray leads from their phone', async ({ room }) => {
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing community');
  const ada = await room.participant('phone', { language: 'fr' });
  await ada.joins(code, 'Ada');
  await hannah.starts();
  await hannah.doesWith('Ada', 'people.giveTray');
  const next = ada.button('tray.next', { phase: ada.say('phase.share') });
  await expect(next).toBeInViewport({ ratio: 1 });
  await next.tap();
  await expect(hannah.heading('phase.share.heading')).toBeVisible();
});

import type { Page } from '@playwright/test';

import type { Facilitator } from './people/Facilitator.ts';
import { expect, test } from './people.ts';
import { Hurry } from './testing/Hurry.ts';
import { Listener } from './testing/Listener.ts';
import { say } from './words.ts';

const VISION = ['Anyone can trust a green build', 'Release on a Friday without fear', 'One place to ask'];

/** The quiet voice speaks once in five seconds; the page’s own timers may run a little early or late, ms. */
const NEARLY = 4_750;
/** What is said the quiet way may wait its turn. */
const SOON = { timeout: 20_000 };
const quiet = (ear: Listener) => async () => (await ear.texts('polite')).join(' ');

async function closesTheVote(hannah: Facilitator): Promise<void> {
  await hannah.presses('tray.closeVote');
  await expect(hannah.button('tray.closeVote')).toBeHidden();
}

/** Cuts the line of a page, and gives it back. */
async function cutter(page: Page): Promise<{ cut: () => Promise<void>; mend: () => Promise<void> }> {
  const lines: { close: () => Promise<void> }[] = [];
  let isCut = false;
  await page.routeWebSocket(/socket\.io/, async (socket) => {
    if (isCut) return socket.close();
    socket.connectToServer();
    lines.push(socket);
  });
  await page.route(/socket\.io/, (route) => (isCut ? route.abort() : route.continue()));
  return {
    cut: async () => {
      isCut = true;
      for (const line of lines.splice(0)) await line.close();
    },
    mend: async () => {
      isCut = false;
    },
  };
}

test('[ACCESS-4] what is heard through a whole stage', async ({ room, baseURL }) => {
  test.setTimeout(240_000);
  const hannah = await room.facilitator();
  const leads = await Listener.at(hannah.page);
  const code = await hannah.opensBoard('Testing community');
  const hurry = await Hurry.with(hannah.context, baseURL ?? '', code);
  const ada = await room.participant('phone');
  const ear = await Listener.at(ada.page);
  const line = await cutter(ada.page);
  const ben = await room.participant('laptop');
  await Promise.all([ada.joins(code, 'Ada'), ben.joins(code, 'Ben')]);
  await hannah.sees(say('parts.here', { n: 2 }));
  const loud = () => ear.texts('assertive');

  await hannah.starts();
  const solo = `${say('phase.solo')}. ${say('phase.solo.heading')}`;
  await expect.poll(loud).toEqual([solo]);
  await hannah.presses('tray.play');
  await ben.writes('prompt.vision', ...VISION);
  await expect.poll(quiet(leads), SOON).toContain(say('tray.written', { n: 1, all: 2 }));

  // One minute left, while a sheet is open over the page; then time is up.
  await ada.page.locator('.me__stage').click();
  await expect(ada.page.getByRole('dialog')).toBeVisible();
  const left = async () => {
    const { clock } = await hurry.part();
    return clock.status === 'running' ? clock.endsAt - Date.now() : 0;
  };
  await hurry.asks('clock.add', { seconds: -Math.floor((await left()) / 1000) + 62 });
  await expect.poll(loud, { timeout: 15_000 }).toContain(say('parts.lastMinute'));
  await hurry.almostUp();
  await expect.poll(loud, { timeout: 15_000 }).toContain(say('parts.timeUp'));
  await ada.page.keyboard.press('Escape');

  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  // Ben's page follows a moment later: the wall of the phase before does not let its notes be moved.
  await expect(ben.heading('phase.cluster.heading')).toBeVisible();
  await ben.wall.drags(VISION[0] ?? '', VISION[1] ?? '');
  await ben.wall.names('Trust the build');
  await expect.poll(quiet(ear), SOON).toContain(say('wall.movedMany', { n: 2 }));
  await hannah.goesOn('phase.vote');
  await ada.votes('Trust the build', 2);
  await expect.poll(quiet(ear), SOON).toContain(say('wall.dotsLeft', { n: 3 }));
  await ben.isDone();
  await expect.poll(quiet(leads), SOON).toContain(say('wall.done', { n: 1, of: 2 }));
  await closesTheVote(hannah);
  await hannah.goesOn('phase.align');

  await line.cut();
  await expect.poll(loud, { timeout: 30_000 }).toContain(`${say('link.offline')} ${say('link.offline.keep')}`);
  await line.mend();
  await expect.poll(loud, { timeout: 30_000 }).toContain(say('link.back'));

  const phase = (name: 'share' | 'cluster' | 'align') => `${say(`phase.${name}`)}. ${say(`phase.${name}.heading`)}`;
  const vote = say('me.announce.vote', { phase: say('phase.vote'), n: 5 });
  // Each once and in this order, and nothing else: no seconds above all.
  expect(await loud()).toEqual([
    solo,
    say('parts.lastMinute'),
    say('parts.timeUp'),
    phase('share'),
    phase('cluster'),
    vote,
    phase('align'),
    `${say('link.offline')} ${say('link.offline.keep')}`,
    say('link.back'),
  ]);
  for (const listener of [ear, leads]) {
    const polite = (await listener.heard()).filter(({ voice }) => voice === 'polite');
    const gaps = polite.slice(1).map(({ at }, i) => at - (polite[i]?.at ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThan(NEARLY);
  }
  expect(await leads.texts('assertive')).toEqual((await loud()).slice(0, 7));
  hurry.leaves();
});

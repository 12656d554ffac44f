import type { Participant } from './people/Participant.ts';
import { expect, type Room, test } from './people.ts';
import { BadLine, type Badness } from './testing/BadLine.ts';
import { unsent } from './testing/unsent.ts';
import { say } from './words.ts';

const allSent = ({ page }: Participant) => expect.poll(() => unsent(page), { timeout: 20_000 }).toEqual([]);

/** Somebody behind a bad line, and the facilitator beside the server, writing for the first stage. */
async function behind(room: Room, baseURL: string | undefined, badness: Badness) {
  const line = await BadLine.to(baseURL ?? '', badness);
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing community');
  const ada = await room.participant('laptop', { at: line.url });
  await ada.joins(code, 'Ada');
  await hannah.starts();
  return { line, hannah, ada };
}

test('F5 F7 a line that is dead without a word is noticed, and what was written meanwhile arrives once', async ({
  room,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { line, hannah, ada } = await behind(room, baseURL, {});
  await ada.writes('prompt.vision', 'Before');
  await allSent(ada);
  line.stall();
  await ada.writes('prompt.vision', 'In the tunnel', 'Still in it');
  await ada.reads(say('link.offline')).first().waitFor({ timeout: 25_000 });
  expect(await unsent(ada.page)).toEqual(['In the tunnel', 'Still in it']);
  // The group goes on without them.
  await hannah.goesOn('phase.share');
  await expect(hannah.wall.note('Before')).toBeVisible();
  // What lay in the tunnel is gone with it.
  line.cut();
  line.flow();
  await expect(ada.heading('phase.share.heading')).toBeVisible({ timeout: 20_000 });
  await allSent(ada);
  await ada.page.reload();
  // Too late for the wall they stay their author's, each of them once.
  await ada.presses('solo.notShared.count', { n: 2 });
  const sheet = ada.page.getByRole('dialog', { name: say('solo.notShared') });
  for (const text of ['In the tunnel', 'Still in it']) await expect(sheet.getByText(text)).toHaveCount(1);
  await expect(hannah.wall.notes).toHaveCount(1);
  line.close();
});

test('F5 on a line that breaks again and again nothing is lost and nothing comes twice', async ({ room, baseURL }) => {
  test.setTimeout(120_000);
  const { line, hannah, ada } = await behind(room, baseURL, { late: 20 });
  const thoughts = Array.from({ length: 12 }, (_, n) => `Thought ${n + 1}`);
  for (const [n, text] of thoughts.entries()) {
    await ada.writes('prompt.vision', text);
    if (n % 3 === 2) line.cut();
  }
  await allSent(ada);
  await ada.page.reload();
  for (const text of thoughts) await expect(ada.draft(text)).toHaveCount(1);
  await hannah.goesOn('phase.share');
  await expect(hannah.wall.notes).toHaveCount(thoughts.length);
  line.close();
});

test('F5 a line that carries a few bytes at a time carries a board all the same', async ({ room, baseURL }) => {
  test.setTimeout(60_000);
  const { line, hannah, ada } = await behind(room, baseURL, { slice: 700 });
  await ada.writes('prompt.vision', 'Piece by piece 👩🏽‍💻');
  await allSent(ada);
  await hannah.goesOn('phase.share');
  await expect(ada.wall.note('Piece by piece 👩🏽‍💻')).toBeVisible();
  line.close();
});

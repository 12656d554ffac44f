import type { Facilitator } from './people/Facilitator.ts';
import { expect, type Room, test } from './people.ts';
import { BadLine } from './testing/BadLine.ts';
import { holdWords } from './testing/holdWords.ts';
import { say } from './words.ts';

async function opened(room: Room): Promise<{ hannah: Facilitator; code: string }> {
  const hannah = await room.facilitator();
  return { hannah, code: await hannah.opensBoard('Testing community') };
}

test('a wrong code is a sentence and another try', async ({ room }) => {
  const { code } = await opened(room);
  const ada = await room.participant('phone');
  await ada.page.goto('/');
  const field = ada.page.getByRole('textbox', { name: say('join.byCode') });
  await field.fill('0000-0000');
  await ada.presses('join.go');
  await expect(field).toHaveAccessibleDescription(say('refusal.noSuchBoard'));
  await expect(field).toHaveValue('0000-0000');
  await field.fill(code.toLowerCase().replace('-', ' '));
  await ada.presses('join.go');
  // The home page has a button of the same name: the name is asked for on the board's own page only.
  const name = ada.page.getByRole('textbox', { name: say('join.name') });
  await expect(name).toBeVisible();

  await ada.page.goto('/b/0000-0000');
  await expect(ada.heading('join.noBoard')).toBeVisible();
  await field.fill(code);
  await ada.presses('join.go');
  await expect(name).toBeVisible();
});

test('nothing empty is added, and what is too long stays to be shortened', async ({ room }) => {
  const { hannah, code } = await opened(room);
  const ada = await room.participant('laptop', { more: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await ada.joins(code, 'Ada');
  await hannah.starts();
  const composer = ada.composer('prompt.vision');
  for (const nothing of ['', '   ', '\u200b']) {
    await composer.fill(nothing);
    await ada.presses('solo.add');
    await ada.sees(say('solo.none'));
  }
  await composer.fill('');
  await ada.page.evaluate(() => navigator.clipboard.writeText('x'.repeat(5000)));
  await composer.press('Control+V');
  await expect(composer).toHaveValue('x'.repeat(5000));
  await ada.sees(say('parts.tooLong', { n: 4500 }));
  await expect(ada.button('solo.add')).toBeDisabled();
  await composer.press('Control+Enter');
  await expect(composer).toHaveValue('x'.repeat(5000));
  await composer.fill('x'.repeat(500));
  await ada.presses('solo.add');
  await expect(ada.draft('x'.repeat(500))).toBeVisible();
});

test('a disguised name is plain, and two who look the same are told apart', async ({ room }) => {
  const { hannah, code } = await opened(room);
  const [one, two] = [await room.participant('phone'), await room.participant('laptop')];
  await one.joins(code, '  A\u202ed\u200ba ');
  await two.joins(code, 'Ada\u2066');
  await hannah.presses('lead.people');
  const people = hannah.page.getByRole('dialog');
  await expect(people.getByRole('button', { name: 'Ada', exact: true })).toBeVisible();
  await expect(people.getByRole('button', { name: 'Ada (2)', exact: true })).toBeVisible();
});

test('a second tab and a reload are the same person, with the same drafts, words and dots', async ({ room }) => {
  const { hannah, code } = await opened(room);
  const ada = await room.participant('laptop');
  await ada.joins(code, 'Ada');
  await hannah.starts();
  await ada.writes('prompt.vision', 'Only mine');
  await ada.composer('prompt.vision').fill('Half a thou');
  await ada.page.reload();
  await expect(ada.draft('Only mine')).toBeVisible();
  await expect(ada.composer('prompt.vision')).toHaveValue('Half a thou');
  await hannah.sees(say('parts.here', { n: 1 }));

  const second = await ada.inAnotherTab();
  await expect(second.draft('Only mine')).toBeVisible();
  await hannah.sees(say('parts.here', { n: 1 }));
  await second.composer('prompt.vision').fill('From the other tab');
  await second.presses('solo.add');
  await expect(ada.draft('From the other tab')).toBeVisible();
  await ada.composer('prompt.vision').fill('');
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  await hannah.goesOn('phase.vote');
  await ada.votes('Only mine', 2);
  await second.sees(say('me.dotsLeft', { left: 3, n: 5 }));
  await ada.page.reload();
  await ada.sees(say('me.dotsLeft', { left: 3, n: 5 }));
});

test('who was removed is told so, and is nobody here any more', async ({ room }) => {
  const { hannah, code } = await opened(room);
  const ada = await room.participant('phone');
  await ada.joins(code, 'Ada');
  await hannah.starts();
  await hannah.doesWith('Ada', 'people.remove');
  await hannah.page
    .getByRole('dialog')
    .last()
    .getByRole('button', { name: say('people.remove'), exact: true })
    .click();
  await expect(ada.heading('link.shut.removed')).toBeVisible();
  await ada.page.reload();
  // The door is still open: whoever has the code may come as somebody else.
  await expect(ada.page.getByRole('textbox', { name: say('join.name') })).toBeVisible();
  await hannah.page.keyboard.press('Escape');

  await ada.joins(code, 'Eve');
  await hannah.doesWith('Eve', 'people.remove');
  const asked = hannah.page.getByRole('dialog').last();
  await asked.getByRole('switch', { name: say('people.closeDoor') }).click();
  await asked.getByRole('button', { name: say('people.remove'), exact: true }).click();
  await expect(ada.heading('link.shut.removed')).toBeVisible();
  await ada.page.reload();
  await expect(ada.heading('join.noBoard')).toBeVisible();
});

test('a note that came too late stays with its author', async ({ room }) => {
  const { hannah, code } = await opened(room);
  const ada = await room.participant('laptop');
  const held = await holdWords(ada.page);
  await ada.joins(code, 'Ada');
  await hannah.starts();
  await ada.writes('prompt.vision', 'In time');
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  await expect(ada.wall.note('In time')).toBeVisible();
  held.hold();
  await ada.wall.adds('Too late');
  await expect(ada.wall.note('Too late')).toBeVisible();
  await hannah.goesOn('phase.vote');
  held.release();
  await ada.page.getByText(say('refusal.wallLocked')).first().waitFor();
  await ada.presses('solo.notShared.count', { n: 1 });
  const sheet = ada.page.getByRole('dialog', { name: say('solo.notShared') });
  await expect(sheet.getByText('Too late')).toBeVisible();
  await hannah.hasNothingOf('Too late');
  // Once the wall takes notes again, it can still be shared.
  await hannah.presses('tray.closeVote');
  await ada.presses('solo.notShared.count', { n: 1 });
  await sheet.getByRole('button', { name: say('solo.share'), exact: true }).click();
  await hannah.goesBack('phase.cluster');
  await expect(hannah.wall.note('Too late')).toHaveCount(1);
});

test('where WebSockets are blocked the board works all the same', async ({ room, baseURL }) => {
  const line = await BadLine.to(baseURL ?? '', { noWebSockets: true });
  const hannah = await room.facilitator({ at: line.url });
  const ada = await room.participant('phone', { at: line.url });
  const opened: string[] = [];
  for (const { page } of [hannah, ada])
    page.on('websocket', (socket) => socket.on('framereceived', () => opened.push(socket.url())));
  const code = await hannah.opensBoard('Testing community');
  await ada.joins(code, 'Ada');
  await hannah.starts();
  await ada.writes('prompt.vision', 'By post');
  await hannah.sees(say('tray.written', { n: 1, all: 1 }));
  await hannah.goesOn('phase.share');
  for (const one of [hannah, ada]) await expect(one.wall.note('By post')).toBeVisible();
  await hannah.wall.adds('And back');
  await expect(ada.wall.note('And back')).toBeVisible();
  expect(opened).toEqual([]);
  line.close();
});

test('where cookies and storage are refused the board works, for as long as the page is open', async ({ room }) => {
  const { hannah, code } = await opened(room);
  const ada = await room.participant('phone');
  // As browsers do it: asking for the storage throws, and no cookie is kept.
  await ada.page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
    Object.defineProperty(navigator, 'cookieEnabled', { get: () => false });
  });
  await ada.page.route('**/api/**', async (route) => {
    const response = await route.fetch();
    await ada.context.clearCookies();
    const { 'set-cookie': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await ada.joins(code, 'Ada');
  await hannah.starts();
  await ada.writes('prompt.vision', 'Without a cookie');
  await hannah.goesOn('phase.share');
  await expect(hannah.wall.note('Without a cookie')).toBeVisible();
  await hannah.goesOn('phase.cluster');
  await hannah.goesOn('phase.vote');
  await ada.votes('Without a cookie', 2);
  await ada.isDone();
  expect(await ada.context.cookies()).toEqual([]);
  // Nothing is left that could say who this was: the name is asked for anew.
  await ada.page.reload();
  await expect(ada.page.getByRole('textbox', { name: say('join.name') })).toBeVisible();
});

import type { Person } from './people/Person.ts';
import { test as base, expect } from './people.ts';
import { BuiltServer } from './testing/BuiltServer.ts';
import { say } from './words.ts';

const test = base.extend<{ server: BuiltServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from here
  server: async ({}, use, info) => {
    const server = await BuiltServer.start(info.outputPath('data'));
    await use(server);
    await server.kill();
  },
});

const seconds = async (person: Person): Promise<number> => {
  const [minutes = 0, rest = 0] = ((await person.digits.getAttribute('aria-label')) ?? '').split(':').map(Number);
  return minutes * 60 + rest;
};

test('after a power cut everything that was saved is there, and everybody comes back by themselves', async ({
  room,
  server,
}) => {
  test.setTimeout(120_000);
  const hannah = await room.facilitator({ at: server.url });
  const code = await hannah.opensBoard('Testing community');
  const ada = await room.participant('phone', { at: server.url });
  const ben = await room.participant('laptop', { at: server.url });
  await ada.joins(code, 'Ada');
  await ben.joins(code, 'Ben');
  await hannah.starts();
  await ada.writes('prompt.vision', 'Said aloud', 'Said twice');
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  await ben.wall.drags('Said aloud', 'Said twice');
  await ben.wall.names('What was said');
  await hannah.goesOn('phase.vote');
  await ada.votes('What was said', 3);
  await hannah.sees(say('wall.done', { n: 0, of: 2 }));
  await ada.isDone();
  await hannah.sees(say('wall.done', { n: 1, of: 2 }));

  await server.kill();
  await server.start();
  await ada.sees(say('me.dotsLeft', { left: 2, n: 5 }));
  await ben.votes('What was said', 1);
  await ben.isDone();
  await hannah.sees(say('wall.done', { n: 2, of: 2 }));
  await hannah.presses('tray.closeVote');
  for (const one of [hannah, ada, ben]) {
    await expect(one.page.getByRole('img', { name: say('parts.dots', { n: 4 }), exact: true }).first()).toBeVisible();
  }

  // Killed again while people write.
  await hannah.goesOn('phase.align');
  await hannah.goesOn('stage.measures');
  await ada.writes('prompt.how', 'Written before');
  await ben.writes('prompt.how', 'Ben wrote too');
  await ada.composer('prompt.how').fill('Half a thou');
  const left = await seconds(ada);
  const then = performance.now();
  await server.kill();
  await ada.sees(say('link.offline'));
  await ada.writes('prompt.how', 'Written while it was down');
  await expect(ada.page.getByText(say('link.offline.waiting.phone', { n: 1 }))).toBeVisible();
  await ben.sees(say('link.offline'));
  await expect(hannah.page.getByText(say('tray.offline'))).toBeVisible();
  await server.start();
  await expect(ada.page.getByText(say('link.back.sent', { n: 1 }))).toBeVisible({ timeout: 20_000 });
  await expect(ben.reads(say('link.offline'))).toHaveCount(0);
  for (const text of ['Written before', 'Written while it was down']) await expect(ada.draft(text)).toHaveCount(1);
  await expect(ben.draft('Ben wrote too')).toHaveCount(1);
  // The clock went on while nobody was there to turn it.
  await expect(async () => {
    const gone = (performance.now() - then) / 1000;
    for (const one of [hannah, ada, ben]) expect(Math.abs(left - gone - (await seconds(one)))).toBeLessThanOrEqual(1.5);
  }).toPass({ timeout: 5000 });

  await hannah.goesOn('phase.share');
  for (const text of ['Written before', 'Written while it was down', 'Ben wrote too']) {
    await expect(hannah.wall.note(text)).toHaveCount(1);
  }
});

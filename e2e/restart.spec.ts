import type { Facilitator } from './people/Facilitator.ts';
import type { Participant } from './people/Participant.ts';
import type { Person } from './people/Person.ts';
import { test as base, expect, type Room } from './people.ts';
import { BuiltServer } from './testing/BuiltServer.ts';
import { sameSecond } from './testing/sameSecond.ts';
import { unsent } from './testing/unsent.ts';
import { say } from './words.ts';

const test = base.extend<{ server: BuiltServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from here
  server: async ({}, use, info) => {
    const server = await BuiltServer.start(info.outputPath('data'));
    await use(server);
    await server.kill();
  },
});

interface Group {
  readonly hannah: Facilitator;
  /** On a phone. */
  readonly ada: Participant;
  readonly ben: Participant;
}

/** Three people on the server, writing for the first stage. */
async function comeTogether(room: Room, { url: at }: BuiltServer): Promise<Group> {
  const hannah = await room.facilitator({ at });
  const code = await hannah.opensBoard('Testing community');
  const ada = await room.participant('phone', { at });
  const ben = await room.participant('laptop', { at });
  await ada.joins(code, 'Ada');
  await ben.joins(code, 'Ben');
  await hannah.starts();
  return { hannah, ada, ben };
}

const allSent = ({ page }: Person) => expect.poll(() => unsent(page)).toEqual([]);
/** The strip says that the line is down, as soon as a frame shows it. */
const saysOffline = (person: Person) => person.reads(say('link.offline')).first().waitFor();
const saysBack = (person: Person, sent: number) =>
  expect(person.page.getByText(`${say('link.back')} ${say('link.back.sent', { n: sent })}`)).toBeVisible({
    timeout: 20_000,
  });

test('after a power cut every saved draft, note and dot is there', async ({ room, server }) => {
  test.setTimeout(90_000);
  const { hannah, ada, ben } = await comeTogether(room, server);
  await ada.writes('prompt.vision', 'Ask early');
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  await ben.wall.adds('Ask aloud');
  await allSent(ben);
  await hannah.goesOn('phase.vote');
  await ada.votes('Ask early', 2);
  await ben.votes('Ask aloud');
  await Promise.all([allSent(ada), allSent(ben)]);

  await server.kill();
  await server.start();
  // Nobody is asked to do anything: what is pressed next simply counts.
  await ben.votes('Ask aloud');
  await ben.isDone();
  await hannah.sees(say('wall.done', { n: 1, of: 2 }));
  // A fresh page has nothing but what the server kept.
  await ada.page.reload();
  await ada.sees(say('me.dotsLeft', { left: 3, n: 5 }));
  await hannah.presses('tray.closeVote');
  for (const one of [hannah, ada, ben]) {
    const tally = one.page.getByRole('img', { name: say('parts.dots', { n: 2 }), exact: true });
    for (const text of ['Ask early', 'Ask aloud']) await expect(one.reads(text).first()).toBeVisible();
    await expect(tally.filter({ visible: true })).toHaveCount(2);
  }
});

const THOUGHTS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'].map((n) => `Thought ${n}`);
const DOWN = ['Written while it was down', 'And this too'];

test('killed while people write: words arrive, everybody comes back, the clock is right', async ({ room, server }) => {
  test.setTimeout(120_000);
  const { hannah, ada, ben } = await comeTogether(room, server);
  const pages = [hannah.page, ada.page, ben.page];
  await hannah.presses('tray.play');
  await ada.writes('prompt.vision', 'Written before');
  await allSent(ada);
  const up = await sameSecond(pages);

  // In the middle of it.
  const writing = ben.writes('prompt.vision', ...THOUGHTS);
  await ben.draft('Thought Three').waitFor();
  const cut = performance.now();
  await server.kill();
  await Promise.all([saysOffline(ada), saysOffline(hannah)]);
  const told = performance.now() - cut;
  expect(told).toBeGreaterThan(2500);
  expect(told).toBeLessThan(5000);
  await writing;
  await ada.writes('prompt.vision', ...DOWN);
  await expect(ada.page.getByText(say('link.offline.waiting.phone', { n: DOWN.length }))).toBeVisible();
  await expect(hannah.page.getByText(say('tray.offline'))).toBeVisible();
  const waiting = await unsent(ben.page);
  expect(waiting).toContain('Thought Eight');
  // The others were answered: only the server's disk has them now.
  expect(waiting.length).toBeLessThan(THOUGHTS.length);

  await server.start();
  await Promise.all([saysBack(ada, DOWN.length), saysBack(ben, waiting.length)]);
  for (const one of [hannah, ada, ben]) await expect(one.reads(say('link.offline'))).toHaveCount(0);
  await Promise.all([allSent(ada), allSent(ben)]);
  // It went on while nobody was there to turn it.
  expect(Math.abs((await sameSecond(pages)) - up)).toBeLessThan(1000);

  // A fresh page has nothing but what the server kept.
  await Promise.all([ada.page.reload(), ben.page.reload()]);
  for (const text of ['Written before', ...DOWN]) await expect(ada.draft(text)).toHaveCount(1);
  for (const text of THOUGHTS) await expect(ben.draft(text)).toHaveCount(1);
  await hannah.goesOn('phase.share');
  await expect(hannah.wall.notes).toHaveCount(1 + DOWN.length + THOUGHTS.length);
});

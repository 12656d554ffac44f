import { spentSay } from '#shared/minutes/spentSay.ts';
import { ranFor } from '#shared/model/clock.ts';
import type { Thumb } from '#shared/model/topic.ts';
import { discussing, topicTitle } from '#shared/rules/topics.ts';
import type { PhaseKey } from '#shared/templates/template.ts';
import type { Facilitator } from './people/Facilitator.ts';
import type { Participant } from './people/Participant.ts';
import type { Screen } from './people/Screen.ts';
import { expect, type Room, test } from './people.ts';
import { BadLine } from './testing/BadLine.ts';
import { Hurry } from './testing/Hurry.ts';
import { sameSecond } from './testing/sameSecond.ts';
import { skewClock } from './testing/skewClock.ts';
import { whenSeen } from './testing/whenSeen.ts';
import { say } from './words.ts';

/** How far what we time ourselves may be from what the board counts, ms: presses take their time on a busy machine. */
const ABOUT_MS = 2_500;
/** A verdict is carried out by itself, after a pause. */
const CARRIED = { timeout: 15_000 };

interface Group {
  readonly hannah: Facilitator;
  readonly screen: Screen;
  readonly ada: Participant;
  readonly ben: Participant;
  readonly cleo: Participant;
  readonly dan: Participant;
  readonly hurry: Hurry;
}

const FLAKY = 'Re-running builds until they pass';
const FLAKY_TOO = 'Flaky builds';
const DATA = 'Who owns the test data?';
const PHASE = 'Do we need a test phase?';
const CONTRACT = 'Contract tests for small teams';
const WORST = 'Show me your worst test';
const LATE = 'Coffee for the night shift';

test('a whole lean coffee, from collecting to the minutes', async ({ room, baseURL }) => {
  test.setTimeout(300_000);
  const group = await test.step('coming together', () => comeTogether(room, baseURL ?? ''));
  await test.step('six topics, two of them the same', () => collect(group));
  await test.step('a few words on each', () => pitch(group));
  await test.step('dots', () => vote(group));
  await test.step('one topic goes on twice', () => goesOnTwice(group));
  await test.step('one is refused', () => isRefused(group));
  await test.step('one more, a late topic, one parked', () => another(group));
  await test.step('the close', () => close(group));
  await test.step('the minutes', () => readMinutes(group));
  group.hurry.leaves();
});

async function comeTogether(room: Room, url: string): Promise<Group> {
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing guild', 'template.leanCoffee');
  await hannah.isCalled('Hannah');
  const screen = await hannah.opensScreen();
  const [ada, ben] = [await room.participant('phone'), await room.participant('phone')];
  const [cleo, dan] = [await room.participant('phone'), await room.participant('laptop')];
  await Promise.all([ada.joins(code, 'Ada'), ben.joins(code, 'Ben'), cleo.joins(code, 'Cleo'), dan.joins(code, 'Dan')]);
  await hannah.sees(say('parts.here', { n: 4 }));
  return { hannah, screen, ada, ben, cleo, dan, hurry: await Hurry.with(hannah.context, url, code) };
}

async function collect({ hannah, screen, ada, ben, cleo, dan }: Group): Promise<void> {
  await hannah.starts();
  await hannah.presses('tray.play');
  await ada.collects(FLAKY, DATA);
  await ben.collects(FLAKY_TOO, PHASE);
  await cleo.collects(CONTRACT);
  await dan.collects(WORST);
  await screen.sees(WORST);
  await hannah.wall.drags(FLAKY_TOO, FLAKY);
  await hannah.wall.names(FLAKY);
  await expect(hannah.wall.group(FLAKY, 2)).toBeVisible();
}

async function pitch({ hannah, screen, ada }: Group): Promise<void> {
  await hannah.goesOn('phase.pitch');
  await hannah.presses('tray.firstPitch');
  await expect(hannah.digits).toHaveAccessibleName(/^0:(20|1\d)$/);
  await screen.sees(FLAKY);
  await hannah.presses('tray.nextPitch');
  await expect(ada.page.getByRole('heading', { name: DATA })).toBeVisible();
  await screen.sees(DATA);
  await expect(hannah.page.getByText(say('topic.turnOf', { names: 'Ada' }))).toBeVisible();
  await hannah.presses('tray.goTo', { phase: say('phase.voteTopics') });
}

async function vote({ hannah, screen, ada, ben, cleo, dan }: Group): Promise<void> {
  await ada.votes(FLAKY, 3);
  await ben.votes(FLAKY, 2);
  await ben.votes(DATA, 1);
  await cleo.votes(DATA, 2);
  await cleo.votes(PHASE, 1);
  await dan.votes(PHASE, 1);
  await dan.votes(CONTRACT, 1);
  await dan.votes(WORST, 1);
  await hannah.presses('tray.closeVote');
  await hannah.goesOn('phase.discuss');
  await screen.sees(FLAKY);
}

/** Everybody gives a thumb. */
async function thumbs({ ada, ben, cleo, dan }: Group, minutes: number, all: readonly Thumb[]): Promise<void> {
  const people = [ada, ben, cleo, dan];
  for (const person of people) await expect(person.talk.question(minutes).first()).toBeVisible();
  for (const [i, person] of people.entries()) await person.talk.gives(all[i] ?? 'up');
}

async function goesOnTwice(group: Group): Promise<void> {
  const { hannah, screen, ada, ben, hurry } = group;
  const started = Date.now();
  await hannah.presses('tray.startTopic', { topic: FLAKY });
  await expect(hannah.digits).toHaveAccessibleName(/^(5:00|4:5\d)$/);
  await ada.talk.takesAway('Nine tests do most of it');
  await expect(ben.talk.takeaway('Nine tests do most of it')).toBeVisible();
  await ben.talk.willDo('List the nine tests', 'Jonas');
  await hurry.almostUp();
  await thumbs(group, 2, ['up', 'up', 'sideways', 'down']);
  await screen.sees(say('thumbs.up'));
  await expect(hannah.digits).toHaveAccessibleName(/^(2:00|1:5\d)$/, CARRIED);
  await hurry.almostUp();
  await thumbs(group, 1, ['up', 'up', 'up', 'up']);
  await expect(hannah.digits).toHaveAccessibleName(/^(1:00|0:5\d)$/, CARRIED);
  const part = await hurry.part();
  const topic = discussing(part);
  expect(topic).toMatchObject({ box: 2 });
  // What its clock ran is what we waited, but for the pauses in which thumbs were given.
  const spent = (topic?.spent ?? 0) + ranFor(part.clock, Date.now());
  expect(spent).toBeGreaterThan(1_000);
  expect(spent).toBeLessThan(Date.now() - started + ABOUT_MS);
}

async function isRefused(group: Group): Promise<void> {
  const { hannah, screen, cleo, hurry } = group;
  const started = Date.now();
  await hannah.presses('tray.nextTopic');
  await expect(hannah.talk.now(DATA)).toBeVisible();
  await cleo.talk.takesAway('Nobody owns it yet');
  const rings = await hurry.almostUp();
  await thumbs(group, 2, ['down', 'down', 'sideways', 'up']);
  await screen.sees(say('screen.verdict.next'));
  // By itself, after a pause in which the facilitator could have held it.
  await expect(hannah.talk.now(PHASE)).toBeVisible(CARRIED);
  const part = await hurry.part();
  const [spent] = Object.values(part.topics).flatMap((topic) =>
    topicTitle(part, topic.id) === DATA ? topic.spent : [],
  );
  expect(Math.abs((spent ?? 0) - (rings - started))).toBeLessThan(ABOUT_MS);
}

async function another({ hannah, ada, dan, hurry }: Group): Promise<void> {
  const { clock } = await hurry.part();
  await ada.talk.addsTopic(LATE);
  await expect(hannah.talk.card(LATE)).toBeVisible();
  expect((await hurry.part()).clock).toEqual(clock);
  await hannah.talk.does(WORST, 'discuss.park');
  await dan.talk.willDo('Ask the teams about the phase', 'Priya');
  await hannah.presses('tray.nextTopic');
  await expect(hannah.talk.now(CONTRACT)).toBeVisible();
  await hannah.presses('tray.nextTopic');
  await expect(hannah.talk.now(LATE)).toBeVisible();
  await hannah.presses('tray.goTo', { phase: say('phase.close') });
}

async function close({ hannah, screen, ada, ben, cleo, dan }: Group): Promise<void> {
  await expect(ada.heading('phase.close.heading')).toBeVisible();
  await ada.talk.takesAway('We talk more often');
  await ada.talk.isWorth(4);
  await ben.talk.isWorth(4);
  await cleo.talk.isWorth(3);
  await hannah.sees(say('thumbs.answered', { n: 3, of: 4 }));
  await dan.hasNothingOf(say('minutes.worth.average', { average: '3.7', n: 3 }));
  await hannah.presses('tray.showAnswers');
  await expect(screen.page.getByText('We talk more often')).toBeVisible();
  await hannah.finishes();
}

async function readMinutes({ hannah, screen, ada, hurry }: Group): Promise<void> {
  await ada.presses('me.lookAtMinutes');
  const all = [
    'Nine tests do most of it',
    'List the nine tests',
    'Nobody owns it yet',
    'Ask the teams about the phase',
    'We talk more often',
  ];
  const part = await hurry.part();
  for (const person of [ada, hannah]) {
    const page = person.page.getByRole('main');
    for (const text of all) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
    for (const name of ['Jonas', 'Priya']) await expect(page.getByText(name).first()).toBeVisible();
    for (const title of [FLAKY, DATA, PHASE, CONTRACT, LATE, WORST]) {
      await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
    }
    await expect(page.getByText(say('minutes.thumbs.next')).first()).toBeVisible();
  }
  await screen.sees(FLAKY);
  for (const title of [FLAKY, DATA, PHASE, CONTRACT, LATE]) {
    const spent = Object.values(part.topics).flatMap(({ id, spent: ran }) =>
      topicTitle(part, id) === title ? ran : [],
    );
    const told = ada.page.getByRole('region', { name: title, exact: true });
    await expect(told.getByText(spentSay(say, spent[0] ?? 0)).first()).toBeVisible();
  }
}

const DAY_MS = 24 * 3_600_000;
/** Each way. */
const LATE_MS = 150;
const TOGETHER_MS = 250;

test('phones that are a day wrong, on a slow line, show the same second and the thumbs together', async ({
  room,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const line = await BadLine.to(baseURL ?? '', { late: LATE_MS });
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing guild', 'template.leanCoffee');
  const [ada, ben] = [
    await room.participant('phone', { at: line.url }),
    await room.participant('phone', { at: line.url }),
  ];
  await skewClock(ada.page, DAY_MS);
  await skewClock(ben.page, -DAY_MS);
  await Promise.all([ada.joins(code, 'Ada'), ben.joins(code, 'Ben')]);
  await hannah.starts();
  await ada.collects(FLAKY);
  for (const phase of ['phase.voteTopics', 'phase.discuss'] as const) {
    if (phase === 'phase.discuss') await hannah.presses('tray.closeVote');
    else await hannah.goesOn('phase.pitch');
    if (phase === 'phase.voteTopics') await hannah.presses('tray.goTo', { phase: say(phase) });
    else await hannah.goesOn(phase);
  }
  await hannah.presses('tray.startTopic', { topic: FLAKY });
  await expect(ben.talk.now(FLAKY)).toBeVisible();
  await sameSecond([ada.page, ben.page], TOGETHER_MS);
  const question = say('thumbs.question', { n: 2 });
  const seen = Promise.all([ada, ben].map(({ page }) => whenSeen(page, question)));
  const hurry = await Hurry.with(hannah.context, baseURL ?? '', code);
  await hurry.almostUp();
  const [first = 0, second = 0] = await seen;
  expect(Math.abs(first - second)).toBeLessThan(TOGETHER_MS);
  hurry.leaves();
  line.close();
});

test('a stage of the bootstrap is talked through in the same way', async ({ room, baseURL }) => {
  test.setTimeout(120_000);
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing community');
  const screen = await hannah.opensScreen();
  const ada = await room.participant('phone');
  await ada.joins(code, 'Ada');
  const hurry = await Hurry.with(hannah.context, baseURL ?? '', code);
  await hannah.starts();
  await hurry.asks('phase.switch', { phase: 'measures.discuss' as PhaseKey, on: true });
  await hurry.goesTo(1, 0);
  await ada.writes('prompt.how', 'Meet once a month');
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  await hannah.goesOn('phase.vote');
  await ada.votes('Meet once a month', 2);
  await hannah.presses('tray.closeVote');
  await hannah.goesOn('phase.discuss');
  await hannah.presses('tray.startTopic', { topic: 'Meet once a month' });
  await expect(ada.talk.now('Meet once a month')).toBeVisible();
  await ada.talk.takesAway('Thursdays are best');
  await hurry.almostUp();
  await expect(ada.talk.question(2).first()).toBeVisible();
  await screen.sees(say('thumbs.up'));
  await ada.talk.gives('down');
  await expect(hannah.talk.now('Meet once a month')).toBeHidden(CARRIED);
  await hannah.presses('tray.goTo', { phase: say('phase.align') });
  await expect(hannah.heading('phase.align.heading')).toBeVisible();
  hurry.leaves();
});

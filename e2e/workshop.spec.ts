import { readPdf } from '../server/pdf/testing/readPdf.ts';
import type { Facilitator } from './people/Facilitator.ts';
import type { Participant } from './people/Participant.ts';
import type { Person } from './people/Person.ts';
import type { Screen } from './people/Screen.ts';
import { expect, type Room, test } from './people.ts';
import { sameSecond } from './testing/sameSecond.ts';
import { skewClock } from './testing/skewClock.ts';
import { say } from './words.ts';

/** Everybody in the room, and what the canvas holds so far. */
interface Group {
  readonly hannah: Facilitator;
  readonly screen: Screen;
  /** On a phone whose own clock is seven minutes ahead. */
  readonly ada: Participant;
  readonly ben: Participant;
  readonly cleo: Participant;
  readonly lines: string[];
}

test('a group walks from a blank wall to its canvas', async ({ room }) => {
  test.setTimeout(240_000);
  const group = await comeTogether(room);
  await test.step('1 vision: alone', () => writeAlone(group));
  await test.step('1 vision: share', () => share(group));
  await test.step('1 vision: cluster', () => cluster(group));
  await test.step('1 vision: vote', () => vote(group));
  await test.step('1 vision: align', () => align(group));
  await test.step('2 measures, and somebody is late', () => measures(group, room));
  await test.step('3 impact', () => impact(group));
  await test.step('4 resources', () => resources(group));
  await test.step('5 force field', () => forceField(group));
  await test.step('6 naming', () => naming(group));
  await test.step('6 leader', () => elect(group));
  await test.step('the canvas goes home', () => takeHome(group));
});

const everybody = ({ hannah, screen, ada, ben, cleo }: Group): Person[] => [hannah, screen, ada, ben, cleo];

async function comeTogether(room: Room): Promise<Group> {
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing community');
  await hannah.isCalled('Hannah');
  const screen = await hannah.opensScreen();
  const ada = await room.participant('phone');
  await skewClock(ada.page, 7 * 60_000);
  const ben = await room.participant('laptop');
  const cleo = await room.participant('laptop');
  await Promise.all([ada.joins(code, 'Ada'), ben.joins(code, 'Ben'), cleo.joins(code, 'Cleo')]);
  await expect(ada.heading('me.waitingFor', { name: 'Hannah' })).toBeVisible();
  await expect(screen.page.getByText(code)).toBeVisible();
  await hannah.sees(say('parts.here', { n: 3 }));
  return { hannah, screen, ada, ben, cleo, lines: [] };
}

const TRUST = 'Anyone can trust a green build';
const FRIDAY = 'Release on a Friday without fear';
const EXPERTS = 'Two of our experts left this year';
const FAST = 'Feedback in under ten minutes';
const UNSAID = 'One place to ask';
const LATER = 'Nobody re-runs a build';

async function writeAlone(group: Group): Promise<void> {
  const { hannah, screen, ada, ben, cleo } = group;
  await hannah.starts();
  await ada.sees(say('solo.names.hidden'));
  await ada.sees(say('solo.onlyYou'));
  await expect(hannah.digits).toHaveAccessibleName('5:00');
  await hannah.presses('tray.play');
  await sameSecond([hannah.page, screen.page, ada.page, ben.page]);

  await ada.writes('prompt.vision', TRUST);
  await ada.turnsTo('prompt.importance');
  await ada.writes('prompt.importance', EXPERTS);
  await ben.writes('prompt.vision', FRIDAY);
  await ben.isDone();
  await cleo.turnsTo('prompt.reach');
  await cleo.writes('prompt.reach', FAST);
  await hannah.sees(say('tray.written', { n: 3, all: 3 }));
  for (const text of [TRUST, EXPERTS, FRIDAY, FAST]) {
    const author = [TRUST, EXPERTS].includes(text) ? ada : text === FRIDAY ? ben : cleo;
    for (const other of everybody(group)) if (other !== author) await other.hasNothingOf(text);
  }
  // Who is not done is for the facilitator, and only when asked for.
  await hannah.presses('tray.written', { n: 3, all: 3 });
  const names = hannah.page.getByRole('menuitem');
  await expect(names).toHaveCount(2);
  await expect(names.filter({ hasText: 'Ben' })).toHaveCount(0);
  await hannah.page.keyboard.press('Escape');
}

async function share({ hannah, screen, ada, ben, cleo }: Group): Promise<void> {
  await cleo.turnsTo('prompt.vision');
  await cleo.composer('prompt.vision').pressSequentially(UNSAID);
  await hannah.presses('tray.next', { phase: say('phase.share') });
  await expect(hannah.heading('tray.stillWriting', { n: 1 })).toBeVisible();
  await hannah.presses('tray.shareAnyway');
  for (const one of [hannah, ada, ben]) {
    await expect(one.wall.note(TRUST)).toBeVisible();
    await expect(one.wall.note(FRIDAY)).toBeVisible();
    await one.hasNothingOf(UNSAID);
  }
  await screen.sees(TRUST);
  await screen.sees(FRIDAY);
  await expect(ada.wall.note(TRUST)).toHaveAccessibleName(new RegExp(say('wall.noteMine', { name: '' })));
  await expect(hannah.page.getByRole('button', { name: say('wall.noteMine', { name: '' }) })).toHaveCount(0);

  // Nobody who is typing is moved; what they typed was not shared, and they are asked.
  await expect(cleo.composer('prompt.vision')).toHaveValue(UNSAID);
  await cleo.sees(say('solo.stillWriting'));
  await cleo.presses('solo.putOnWall');
  await expect(ben.wall.note(UNSAID)).toBeVisible();
  await expect(cleo.wall.note(UNSAID)).toBeVisible();

  await hannah.wall.turnsTo(say('prompt.importance.label'));
  await expect(ada.wall.note(EXPERTS)).toBeVisible();
  await screen.sees(EXPERTS);
  const opened = await hannah.wall.opens(EXPERTS);
  await opened.getByRole('button', { name: say('wall.focus'), exact: true }).click();
  await expect(ben.button('wall.unfocus')).toBeVisible();
  await hannah.presses('wall.unfocus');
  await expect(ben.button('wall.unfocus')).toBeHidden();

  // Back to writing: what is shared stays, and what is new comes with the next share.
  await hannah.goesBack('phase.solo');
  await ben.turnsTo('prompt.reach');
  await ben.writes('prompt.reach', LATER);
  await hannah.goesOn('phase.share');
  await hannah.wall.turnsTo(say('prompt.reach.label'));
  await expect(ada.wall.note(LATER)).toBeVisible();
  await expect(ada.wall.note(FAST)).toBeVisible();
}

const LIVE = 'New joiners write a test in week one';

async function cluster({ hannah, screen, ada, ben, cleo }: Group): Promise<void> {
  await hannah.goesOn('phase.cluster');
  await expect(ben.wall.notes).toHaveCount(6);
  await ben.wall.drags(TRUST, FAST);
  await ben.wall.names('Trust the build');
  for (const one of [hannah, ada, cleo]) await expect(one.wall.group('Trust the build', 2)).toBeVisible();
  await expect(screen.group('Trust the build', 2)).toBeVisible();

  await ada.wall.taps(EXPERTS, UNSAID);
  await ada.wall.names('Share, don’t rebuild');
  for (const one of [hannah, ben]) await expect(one.wall.group('Share, don’t rebuild', 2)).toBeVisible();

  await hannah.wall.adds(LIVE);
  await expect(cleo.wall.note(LIVE)).toBeVisible();
}

async function vote({ hannah, screen, ada, ben, cleo }: Group): Promise<void> {
  await hannah.goesOn('phase.vote');
  await ada.sees(say('me.dotsLeft', { left: 5, n: 5 }));
  await ada.votes('Trust the build', 3);
  await ada.votes('Share, don’t rebuild', 2);
  await ada.sees(say('me.dotsLeft', { left: 0, n: 5 }));
  await expect(ada.button('parts.addDot', { name: LATER })).toHaveAttribute('aria-disabled', 'true');
  await ben.votes('Trust the build');
  await ben.isDone();
  await hannah.sees(say('wall.done', { n: 1, of: 3 }));
  // Until it closes nobody sees a dot that is not their own.
  for (const one of [hannah, screen, cleo]) await expect(one.page.getByRole('img', { name: /dots?$/ })).toHaveCount(0);
  await expect(hannah.button('wall.newNote')).toBeHidden();

  const tally = (one: Person) => one.page.getByRole('img', { name: say('parts.dots', { n: 4 }), exact: true });
  await hannah.presses('tray.closeVote');
  for (const one of [hannah, ada, ben, cleo]) await expect(tally(one).first()).toBeVisible();
  await screen.sees(say('screen.dotsPlaced', { n: 6 }));
  await hannah.presses('tray.reopenVote');
  for (const one of [hannah, cleo]) await expect(tally(one)).toHaveCount(0);
  await screen.sees(say('phase.vote.heading'));
  await ben.sees(say('me.dotsLeft', { left: 4, n: 5 }));
  await hannah.presses('tray.closeVote');
  await expect(tally(cleo).first()).toBeVisible();
}

async function align({ hannah, screen, ada, ben, lines }: Group): Promise<void> {
  await hannah.goesOn('phase.align');
  await hannah.lines.promotes('Trust the build', 'vision');
  await ben.lines.edits('Trust the build', 'A build that everybody trusts');
  await ada.page.getByRole('button', { name: say('align.lines', { n: 1 }), exact: true }).tap();
  await ada.lines.writes('vision', 'Release on any day of the week', 'Fridays too');
  await ada.lines.nests('Fridays too', 2);
  await ben.lines.promotes(EXPERTS, 'importance');
  await expect(hannah.lines.line('Fridays too')).toBeVisible();
  await screen.sees('Fridays too');

  await hannah.presses('align.check.askBox', { box: say('canvas.box.vision') });
  await ada.presses('align.check.yes');
  await ben.presses('align.check.no');
  await hannah.sees(say('align.check.answered', { n: 2, of: 3 }));
  await expect(hannah.page.getByRole('status', { name: say('align.check.result', { up: 1, down: 1 }) })).toHaveCount(0);
  await hannah.presses('align.check.close');
  await expect(ben.page.getByRole('status', { name: say('align.check.result', { up: 1, down: 1 }) })).toBeVisible();
  lines.push('A build that everybody trusts', 'Release on any day of the week', 'Fridays too', EXPERTS);
}

async function measures({ hannah, ada, ben, cleo, lines }: Group, room: Room): Promise<void> {
  await hannah.goesOn('stage.measures');
  await ada.writes('prompt.how', 'Pair on tests every Tuesday');
  await ben.turnsTo('prompt.measures');
  await ben.writes('prompt.measures', 'Flaky tests under 1%');
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  await hannah.goesOn('phase.vote');
  const dora = await room.participant('phone');
  await dora.joins(hannah.code, 'Dora');
  await dora.sees(say('me.dotsLeft', { left: 5, n: 5 }));
  await dora.votes('Pair on tests every Tuesday', 2);
  await hannah.presses('tray.closeVote');
  await hannah.goesOn('phase.align');
  await cleo.lines.promotes('Pair on tests every Tuesday', 'how');
  await cleo.lines.promotes('Flaky tests under 1%', 'measures');
  lines.push('Pair on tests every Tuesday', 'Flaky tests under 1%');
}

async function impact({ hannah, ada, lines }: Group): Promise<void> {
  await hannah.goesOn('stage.impact');
  await ada.writes('prompt.impact', 'Every team that ships on our platform');
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  // Voting is off here.
  await hannah.goesOn('phase.align');
  await ada.lines.promotes('Every team that ships on our platform', 'impact');
  lines.push('Every team that ships on our platform');
}

async function resources({ hannah, ben, cleo, lines }: Group): Promise<void> {
  await hannah.goesOn('stage.resources');
  await ben.writes('prompt.resources', 'Half a day a month for everybody');
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  await hannah.goesOn('phase.align');
  await ben.lines.promotes('Half a day a month for everybody', 'resources');
  await cleo.lines.writes('communication', 'A public channel, #testing');
  lines.push('Half a day a month for everybody', 'A public channel, #testing');
}

async function forceField(group: Group): Promise<void> {
  const { hannah, screen, ada, ben, cleo, lines } = group;
  await hannah.goesOn('stage.forceField');
  await ada.writes('prompt.supports', 'Management asks for it');
  await ben.turnsTo('prompt.slows');
  await ben.writes('prompt.slows', 'No time in the sprints');
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.cluster');
  await hannah.goesOn('phase.weigh');
  for (const [one, supports, slows] of [
    [ada, 5, 3],
    [ben, 4, 2],
    [cleo, 1, 4],
  ] as const) {
    await one.weighs('Management asks for it', supports);
    await one.weighs('No time in the sprints', slows);
    await one.isDone();
  }
  await hannah.sees(say('wall.done', { n: 3, of: 4 }));
  const arrow = (one: Person, text: string, n: number) =>
    one.page.getByRole('group', { name: say('force.arrow', { text, n }), exact: true });
  await expect(arrow(hannah, 'Management asks for it', 4)).toHaveCount(0);
  await hannah.presses('tray.closeWeigh');
  for (const one of [hannah, ada, cleo]) {
    await expect(arrow(one, 'Management asks for it', 4)).toBeVisible();
    await expect(arrow(one, 'No time in the sprints', 3)).toBeVisible();
  }
  await screen.sees(say('screen.weighed'));
  await hannah.goesOn('phase.talk');
  await ben.lines.writes('weaken', 'Ask for one sprint in six');
  await screen.sees('Ask for one sprint in six');
  lines.push('Management asks for it', 'No time in the sprints', 'Ask for one sprint in six');
}

async function naming({ hannah, screen, ada, ben, cleo, lines }: Group): Promise<void> {
  await hannah.goesOn('stage.naming');
  await ada.writes('prompt.name', 'Test Kitchen');
  await ben.writes('prompt.name', 'The Green Builds');
  await hannah.goesOn('phase.share');
  await hannah.goesOn('phase.voteName');
  await ada.votes('Test Kitchen');
  await expect(ada.button('parts.addDot', { name: 'Test Kitchen' })).toHaveAttribute('aria-disabled', 'true');
  await ben.votes('Test Kitchen');
  await cleo.votes('The Green Builds');
  await hannah.presses('tray.closeVote');
  await hannah.goesOn('phase.name');
  for (const one of [hannah, screen, ada, ben]) {
    await one.sees(say('naming.called'));
    await one.sees('Test Kitchen');
  }
  lines.push('Test Kitchen');
}

async function elect(group: Group): Promise<void> {
  const { hannah, screen, ada, ben, cleo, lines } = group;
  await hannah.goesOn('phase.elect');
  await ada.stands('I’d like to, with a co-lead.');
  await ben.presses('elect.propose');
  await ben.page.getByRole('menuitem', { name: 'Cleo', exact: true }).click();
  await cleo.presses('elect.decline');
  await ben.stands();
  await screen.sees('Ada');
  await hannah.presses('tray.openElection');
  await ada.votesFor('Ada');
  await ben.votesFor('Ben');
  await hannah.sees(say('elect.voted', { n: 2, of: 4 }));
  await hannah.presses('tray.closeVote');
  await ben.sees(say('elect.runOff'));
  await ada.votesFor('Ada');
  await ben.votesFor('Ben');
  await cleo.votesFor('Ada');
  await hannah.sees(say('elect.voted', { n: 3, of: 4 }));
  await hannah.presses('tray.closeVote');
  for (const one of [hannah, ada, ben]) {
    await one.sees(say('elect.leads', { name: 'Ada' }));
    await one.sees(say('elect.how.run-off'));
  }
  await screen.sees(say('screen.elect.byRunOff'));
  lines.push('Ada');
}

async function takeHome({ hannah, screen, ada, ben, cleo, lines }: Group): Promise<void> {
  await hannah.finishes();
  for (const one of [ada, ben, cleo]) await expect(one.button('me.savePdf')).toBeVisible();
  await screen.sees(say('screen.takeHome'));
  const boxes = ['vision', 'measures', 'importance', 'impact', 'communication', 'how', 'resources'] as const;
  for (const box of boxes) {
    await expect(hannah.page.getByRole('heading', { name: say(`canvas.box.${box}`), exact: true })).toBeVisible();
  }
  const pdf = await readPdf(await hannah.savesPdf());
  expect(pdf.pages).toHaveLength(2);
  const printed = pdf.pages.map(({ text }) => text).join(' ');
  for (const line of lines) expect(printed).toContain(line);
  expect(pdf.pages[1]?.headings.join()).toContain(say('canvas.forceField'));
  // The same canvas is the same file for everybody.
  const [own, theirs] = [await ada.savesPdf(), await ben.savesPdf()];
  expect(Buffer.from(own).equals(Buffer.from(theirs))).toBe(true);
}

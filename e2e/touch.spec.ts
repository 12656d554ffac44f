import type { TargetId } from '#shared/model/ids.ts';
import { Fingers } from './people/Fingers.ts';
import { expect, test } from './people.ts';
import { Cast } from './screenshots/Cast.ts';
import { say } from './words.ts';

test('[ACCESS-6] the whole of stage 1 with a finger', async ({ room }) => {
  test.setTimeout(120_000);
  const hannah = await room.facilitator();
  const code = await hannah.opensBoard('Testing community');
  const ada = await room.participant('phone', { more: { viewport: { width: 360, height: 640 } } });
  const finger = new Fingers(ada.page, say);
  await ada.page.goto(`/b/${code}`);
  await finger.write(ada.page.getByRole('textbox', { name: say('join.name') }), 'Ada');
  await finger.tap('join.go');
  await hannah.sees(say('parts.here', { n: 1 }));
  await hannah.starts();

  const notes = ['Anyone can trust a green build', 'Release on a Friday without fear', 'One place to ask'];
  for (const text of notes) {
    await finger.write(ada.composer('prompt.vision'), text);
    await finger.tap('solo.add');
    await expect(ada.draft(text)).toBeVisible();
  }
  await ada.page
    .getByRole('navigation', { name: say('solo.questions') })
    .getByRole('button', { name: say('prompt.reach.label') })
    .tap();
  await finger.write(ada.composer('prompt.reach'), 'Feedback in ten minutes');
  await finger.tap('solo.add');
  await finger.tap('me.done');

  await hannah.goesOn('phase.share');
  await expect(ada.wall.notes).toHaveCount(3);
  const lanes = ada.page.getByRole('group', { name: say('wall.lanes') });
  await lanes.getByRole('button', { name: say('prompt.reach.label') }).tap();
  await expect(ada.wall.note('Feedback in ten minutes')).toBeVisible();
  await finger.tap('wall.backToLane', { question: say('prompt.vision.label') });

  await hannah.goesOn('phase.cluster');
  await ada.wall.taps('Anyone can trust', 'Feedback in ten');
  const strip = ada.page.getByRole('textbox', { name: say('wall.nameGroup'), exact: true });
  await ada.page.keyboard.insertText('Trust the build');
  await strip.press('Enter');
  await expect(hannah.wall.group('Trust the build', 2)).toBeVisible();
  // One more into the group, from the list; one opened and read; one added.
  await ada.wall.note('Release on a Friday').tap();
  const bar = ada.page.getByRole('toolbar');
  await bar.getByRole('button', { name: say('wall.moveTo'), exact: true }).tap();
  await ada.page.getByRole('menuitem', { name: 'Trust the build' }).tap();
  await expect(hannah.wall.group('Trust the build', 3)).toBeVisible();
  await finger.tap('wall.newNote');
  await finger.write(ada.page.getByRole('textbox', { name: say('wall.noteText'), exact: true }), 'A playbook');
  await finger.tap('wall.addNote');
  await expect(hannah.wall.note('A playbook')).toBeVisible();
  await ada.wall.note('A playbook').tap();
  await bar.getByRole('button', { name: say('wall.open'), exact: true }).tap();
  await finger.tap('wall.remove');
  await expect(hannah.wall.note('A playbook')).toHaveCount(0);

  await hannah.goesOn('phase.vote');
  for (let dot = 0; dot < 3; dot++) await finger.tap('parts.addDot', { name: 'Trust the build' });
  await finger.tap('parts.takeDot', { name: 'Trust the build' });
  await ada.sees(say('me.dotsLeft', { left: 3, n: 5 }));
  await finger.tap('me.done');
  await hannah.presses('tray.closeVote');
  await hannah.goesOn('phase.align');
  await finger.tap('align.toNamed', { text: 'Trust the build', box: say('canvas.box.vision') });
  await finger.tap('align.lines', { n: 1 });
  const field = ada.page.getByRole('textbox', { name: say('align.lineIn', { box: say('canvas.box.vision') }) });
  await finger.write(field, 'On any day');
  await field.press('Enter');
  await expect(hannah.lines.line('On any day')).toBeVisible();
});

test('[ACCESS-6] a whole lean coffee with a finger', async ({ room, baseURL }) => {
  test.setTimeout(120_000);
  const cast = await Cast.on(baseURL ?? '', 'en', 'lean-coffee');
  const ada = await room.participant('phone', { more: { viewport: { width: 360, height: 640 } } });
  const finger = new Fingers(ada.page, say);
  const { page } = ada;
  await page.goto(`/b/${cast.code}`);
  await finger.write(page.getByRole('textbox', { name: say('join.name') }), 'Ada');
  await finger.tap('join.go');
  await expect(page.getByRole('textbox', { name: say('me.name') })).toBeVisible();
  await cast.facilitator.does('board.start', {});

  const FLAKY = 'Flaky builds';
  const DATA = 'Who owns the test data?';
  for (const topic of [FLAKY, DATA]) {
    const composer = page.getByRole('textbox', { name: `${say('topic.write')}: ${say('prompt.topic')}`, exact: true });
    await finger.write(composer, topic);
    await finger.tap('topic.add');
    await ada.sees(topic);
  }
  await cast.adds('topic', ['Re-running builds']);
  // The same topic twice: one is merged into the other.
  await page.getByRole('button', { name: /Re-running builds/ }).tap();
  await finger.tap('topic.merge');
  await page.getByRole('dialog').getByRole('button', { name: FLAKY }).tap();
  await expect.poll(async () => Object.keys((await cast.part()).groups).length).toBe(1);
  const [merged] = Object.keys((await cast.part()).groups);
  await cast.next();
  await cast.steps('pitch.turn', { topic: (await cast.note(DATA)) as TargetId });
  await ada.sees(say('topic.yourTurn'));
  await cast.goto(0, 2);
  await page.getByRole('button', { name: say('parts.addDot', { name: DATA }), exact: true }).tap();
  await finger.tap('me.done');
  await cast.steps('vote.close', {});
  await cast.next();
  await cast.steps('topic.start', { topic: merged as TargetId });
  const takeaway = page.getByRole('textbox', { name: say('takeaways.add'), exact: true });
  await finger.write(takeaway, 'Nine tests do most of it');
  await takeaway.press('Enter');
  await expect(ada.talk.takeaway('Nine tests do most of it')).toBeVisible();
  const action = page.getByRole('textbox', { name: say('actions.add'), exact: true });
  await finger.write(action, 'List the nine tests');
  await action.press('Enter');
  await expect(ada.talk.action('List the nine tests')).toBeVisible();
  await cast.steps('thumbs.open', {});
  const thumbs = page.getByRole('group', { name: say('thumbs.yours'), exact: true });
  const up = thumbs.getByRole('button', { name: say('thumbs.up'), exact: true });
  await up.tap();
  await expect(up).toHaveAttribute('aria-pressed', 'true');
  await cast.goto(0, 4);
  const asked = page.getByRole('group', { name: say('minutes.worth'), exact: true });
  await asked.getByRole('radio', { name: '4', exact: true }).tap();
  await expect(asked.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await cast.facilitator.does('board.finish', {});
  await finger.tap('me.lookAtMinutes');
  await ada.sees('Nine tests do most of it');
  cast.leaves();
});

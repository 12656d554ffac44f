import type { Page } from '@playwright/test';
import type { GroupId, NoteId, StatementId } from '#shared/model/ids.ts';
import { newId } from '../testing/openLine.ts';
import { wordsIn } from '../words.ts';
import type { Camera } from './Album.ts';
import type { Cast } from './Cast.ts';
import { GROUPS, LINES, NOTES, STANDING, WEIGHTS } from './content.ts';

/** A whole bootstrap from the lobby to its canvas, stopping at each moment to be looked at. */
export async function playWorkshop(cast: Cast, album: Camera, phone: Page, language: 'en' | 'fr'): Promise<void> {
  const say = wordsIn(language);
  await album.takes('lobby');
  await cast.facilitator.does('board.start', {});
  await cast.facilitator.does('clock.start', {});
  for (const prompt of ['vision', 'reach', 'importance'] as const) await cast.writes(prompt, NOTES[prompt].slice(0, 5));
  const composer = phone.getByRole('textbox');
  for (const text of ['Anyone can trust a green build, every day', 'Every team has a tester they can ask']) {
    await composer.fill(text);
    await phone.getByRole('button', { name: say('solo.add'), exact: true }).click();
  }
  await composer.fill('New joiners write their first test in week one');
  await album.takes('solo');
  await composer.fill('');
  for (const prompt of ['vision', 'reach', 'importance'] as const) await cast.writes(prompt, NOTES[prompt].slice(5));
  await cast.next();
  await album.takes('share');
  await cast.next();
  const groups: GroupId[] = [];
  for (const [name, beginnings] of GROUPS) {
    const group = newId<GroupId>();
    const notes: NoteId[] = [];
    for (const beginning of beginnings) notes.push(await cast.note(beginning));
    await cast.people[0]?.does('group.form', { group, notes });
    await cast.people[0]?.does('group.name', { group, name });
    groups.push(group);
  }
  await album.takes('cluster');
  await cast.next();
  for (const [i, person] of cast.people.entries()) {
    const [first, second, third] = groups;
    if (first && second && third) {
      await person.does('dots.place', { target: first, dots: (i % 3) + 1 });
      await person.does('dots.place', { target: i % 2 ? second : third, dots: 2 });
    }
    if (i < 7) await person.does('done.set', { done: true, at: (await cast.part()).walk.step });
  }
  for (let dot = 0; dot < 3; dot++)
    await phone
      .getByRole('button', { name: /Trust the build/ })
      .filter({ hasNotText: '−' })
      .last()
      .click();
  await album.takes('vote');
  await cast.steps('vote.close', {});
  await album.takes('tally');
  await cast.next();
  const writes = async (box: keyof typeof LINES) => {
    for (const text of LINES[box]) {
      await cast.facilitator.does('statement.add', {
        statement: newId<StatementId>(),
        box,
        text,
        parent: null,
        after: 'last',
        from: null,
      });
    }
  };
  await writes('vision');
  await writes('importance');
  await album.takes('align');
  for (const box of ['how', 'measures', 'impact', 'resources', 'communication'] as const) await writes(box);
  await cast.goto(4, 0);
  for (const prompt of ['supports', 'slows'] as const) await cast.writes(prompt, NOTES[prompt]);
  for (let i = 0; i < 3; i++) await cast.next();
  for (const side of ['supports', 'slows'] as const) {
    for (const [i, text] of NOTES[side].entries()) {
      const target = await cast.note(text);
      for (const person of cast.people.slice(0, 9))
        await person.does('weight.set', { target, weight: WEIGHTS[side][i] ?? 1 });
    }
  }
  await album.takes('weigh');
  await cast.steps('vote.close', {});
  await album.takes('forces');
  await cast.next();
  const answer = 'Half a day a month in every team plan, asked for by the sponsor';
  await cast.facilitator.does('statement.add', {
    statement: newId<StatementId>(),
    box: 'weaken',
    text: answer,
    parent: null,
    after: 'last',
    from: null,
  });
  await album.takes('talk');
  await cast.goto(5, 0);
  await cast.writes('name', NOTES.name);
  await cast.next();
  await cast.next();
  const chosen = [0, 0, 0, 1, 1, 2, 3, 4].map((i) => NOTES.name[i] ?? '');
  for (const [i, person] of cast.people.entries()) {
    for (const name of new Set([chosen[i % 8] ?? '', chosen[(i + 3) % 8] ?? ''])) {
      await person.does('dots.place', { target: await cast.note(name), dots: 1 });
    }
  }
  await album.takes('votename');
  await cast.steps('vote.close', {});
  await cast.next();
  await album.takes('name');
  await cast.next();
  for (const [name, words] of STANDING)
    await cast.people.find((person) => person.name === name)?.does('candidate.stand', { words });
  await cast.facilitator.does('election.open', {});
  const { election } = await cast.part();
  const standing = cast.people.filter(({ name }) => STANDING.some(([stands]) => stands === name));
  for (const [i, person] of cast.people.slice(0, 10).entries()) {
    const choice = standing[[0, 0, 0, 1, 2][i % 5] ?? 0]?.member as never;
    await person.does('election.choose', { round: election.round, choice });
  }
  await album.takes('leader');
  await cast.facilitator.does('election.close', { round: election.round });
  await album.takes('elected');
  await cast.facilitator.does('break.start', { minutes: 10 });
  await album.takes('break');
  await cast.facilitator.does('break.end', {});
  await cast.facilitator.does('board.finish', {});
  await album.takes('canvas');
}

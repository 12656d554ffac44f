import { expect, type Page } from '@playwright/test';
import type { ActionId, GroupId, NoteId, TakeawayId, TargetId } from '#shared/model/ids.ts';
import { newId } from '../testing/openLine.ts';
import { wordsIn } from '../words.ts';
import type { Camera } from './Album.ts';
import type { Cast } from './Cast.ts';
import { TAKEN, TOPICS, TWICE, WORTH } from './content.ts';

const DAY = 86_400_000;
const THUMBS = ['up', 'up', 'up', 'up', 'up', 'up', 'up', 'sideways', 'sideways', 'down'] as const;

const titles = TOPICS.map(([title]) => title);

/** Collects, merges two that are the same, and gives everybody a turn. */
async function collects(cast: Cast, album: Camera): Promise<NoteId[]> {
  await cast.facilitator.does('board.start', {});
  await cast.facilitator.does('clock.start', {});
  await cast.adds('topic', titles.slice(0, 7));
  await album.takes('collect');
  await cast.adds('topic', titles.slice(7));
  const notes: NoteId[] = [];
  for (const title of TWICE) notes.push(await cast.note(title));
  const group = newId<GroupId>();
  await cast.facilitator.does('group.form', { group, notes });
  await cast.next();
  await cast.steps('pitch.turn', { topic: group as TargetId });
  await cast.steps('pitch.turn', { topic: (await cast.note(TOPICS[1][0])) as TargetId });
  await album.takes('pitch');
  return notes;
}

/** Gives each topic the dots it gets, person by person. */
async function votes(cast: Cast, album: Camera, phone: Page, language: 'en' | 'fr'): Promise<void> {
  await cast.next();
  const [merged] = Object.keys((await cast.part()).groups);
  let given = 0;
  for (const [title, dots] of TOPICS) {
    const isMerged = title === TWICE[0];
    const target = (isMerged ? merged : await cast.note(title)) as TargetId;
    for (let dot = 0; dot < dots; dot++) await cast.people[given++ % 12]?.does('dots.place', { target, dots: 1 });
  }
  const { walk } = await cast.part();
  for (const person of cast.people.slice(0, 7)) await person.does('done.set', { done: true, at: walk.step });
  const press = phone.getByRole('button', { name: wordsIn(language)('parts.addDot', { name: TWICE[0] }) });
  for (let dot = 0; dot < 2; dot++) await press.first().click();
  await album.takes('topicvote');
  await cast.steps('vote.close', {});
  await cast.next();
  await album.takes('ranking');
}

/** Writes what the group takes from a topic. */
async function takes(cast: Cast, topic: TargetId): Promise<void> {
  for (const text of TAKEN.takeaways)
    await cast.people[0]?.does('takeaway.add', { takeaway: newId<TakeawayId>(), topic, text });
  for (const [text, who, days] of TAKEN.actions) {
    const by = new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
    await cast.people[1]?.does('action.add', { action: newId<ActionId>(), topic, text, who, by });
  }
}

/** Discusses the first topic and asks the room. */
async function discusses(cast: Cast, album: Camera, phone: Page, language: 'en' | 'fr'): Promise<void> {
  const say = wordsIn(language);
  await cast.steps('topic.start', { topic: null });
  const [topic] = Object.values((await cast.part()).topics).filter(({ status }) => status === 'discussing');
  if (!topic) throw new Error('nothing is discussed');
  await takes(cast, topic.id);
  await album.takes('discuss');
  await cast.steps('thumbs.open', {});
  await phone.getByRole('button', { name: say('thumbs.up') }).click();
  const thumbs = await idOfThumbs(cast);
  for (const [i, thumb] of THUMBS.entries()) await cast.people[i]?.does('thumb.give', { thumbs, thumb });
  const held = album.isSlow ? holdsOnceShown(cast, thumbs) : undefined;
  // The screen first: ten seconds after the first thumb they are shown.
  await album.takes('thumbsopen', 'screen');
  await album.takes('thumbsopen', 'phone');
  await album.takes('thumbsopen', 'facilitator');
  for (const person of cast.people.slice(THUMBS.length)) await person.does('thumb.give', { thumbs, thumb: 'up' });
  await (held ?? thumbsShown(cast));
  await album.takes('thumbs', 'screen');
  // Held, so that the others can be photographed in peace.
  if (!held) await cast.facilitator.does('verdict.hold', { thumbs });
  await album.takes('thumbs', 'phone');
  await album.takes('thumbs', 'facilitator');
}

const thumbsShown = (cast: Cast): Promise<void> =>
  expect.poll(async () => (await cast.part()).thumbs.status, { timeout: 60_000, intervals: [100] }).toBe('closed');

async function holdsOnceShown(cast: Cast, thumbs: string): Promise<void> {
  await thumbsShown(cast);
  await cast.facilitator.does('verdict.hold', { thumbs });
}

async function idOfThumbs(cast: Cast): Promise<string> {
  const { thumbs } = await cast.part();
  return thumbs.status === 'none' ? '' : thumbs.id;
}

/** A whole lean coffee, stopping at each moment to be looked at. */
export async function playLeanCoffee(cast: Cast, album: Camera, phone: Page, language: 'en' | 'fr'): Promise<void> {
  await album.takes('leanlobby');
  await collects(cast, album);
  await votes(cast, album, phone, language);
  await discusses(cast, album, phone, language);
  await cast.steps('topic.start', { topic: null });
  await cast.steps('vote.again', {});
  await album.takes('voteagain');
  await cast.steps('vote.close', {});
  await cast.next();
  for (const [i, text] of TAKEN.meeting.entries())
    await cast.people[i]?.does('takeaway.add', { takeaway: newId<TakeawayId>(), topic: null, text });
  for (const [i, answer] of WORTH.slice(0, 9).entries()) await cast.people[i]?.does('poll.answer', { answer });
  await album.takes('close');
  for (const [i, answer] of WORTH.entries()) await cast.people[i]?.does('poll.answer', { answer });
  await cast.steps('vote.close', {});
  await album.takes('worth');
  await cast.facilitator.does('board.finish', {});
  await album.takes('minutes');
}

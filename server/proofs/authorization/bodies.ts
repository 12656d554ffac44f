import type { Body } from '#shared/board/commands.ts';
import type { ActionId, DraftId, GroupId, MemberId, NoteId, StatementId, TakeawayId } from '#shared/model/ids.ts';
import type { CommandType } from '#shared/rules/commandTypes.ts';
import type { PhaseKey, PromptId, StageId } from '#shared/templates/template.ts';
import type { At } from './At.ts';

const KEY = 'a-key-of-twenty-four-chars';
const FAR = 'Words that have nothing to do with it';

const noteOf = (at: At, name: string) => `${at.stage}-${name}` as NoteId;
const groupOf = (at: At, n: number) => `${at.stage}-g${n}` as GroupId;
const lineOf = (at: At, n: number) => `${at.box}-${n}` as StatementId;

const TAKEAWAY = 'takeaway-2' as TakeawayId;
const ACTION = 'action-2' as ActionId;
const isLean = ({ template }: At) => template === 'lean-coffee';

/** One command of each type that changes something wherever it is allowed, about things its sender may name. */
export const BODIES: { readonly [T in CommandType]: (at: At, me: MemberId) => Body<T> } = {
  'draft.put': (at) => ({ draft: at.fresh() as DraftId, prompt: at.prompt, text: 'A thought' }),
  'draft.drop': (at, me) => ({ draft: at.own('draft', me) as DraftId }),
  'draft.share': (at, me) => ({ draft: at.own('draft', me) as DraftId, note: at.fresh() as NoteId }),
  'done.set': ({ step }) => ({ done: true, at: step }),
  'note.add': (at) => ({ note: at.fresh() as NoteId, prompt: at.prompt, text: 'A note' }),
  // An edit that overlaps with what stands there, so that the spare id is used.
  'note.edit': (at, me) => ({
    note: at.own('note', me) as NoteId,
    text: 'Mine',
    base: FAR,
    spare: at.fresh() as NoteId,
  }),
  'note.remove': (at, me) => ({ note: at.own('note', me) as NoteId }),
  'note.move': (at) => ({ note: noteOf(at, 'ben-4'), group: groupOf(at, 1), after: null }),
  'note.sign': (at, me) => ({ note: at.own('note', me) as NoteId, signed: true }),
  'group.form': (at) => ({ group: at.fresh() as GroupId, notes: [noteOf(at, 'ben-4'), noteOf(at, 'ben-5')] }),
  'group.name': (at) => ({ group: groupOf(at, 1), name: 'A group' }),
  'group.merge': (at) => ({ from: groupOf(at, 2), into: groupOf(at, 1) }),
  'group.dissolve': (at) => ({ group: groupOf(at, 1) }),
  'dots.place': (at) => ({ target: noteOf(at, 'ben-4'), dots: 1 }),
  'weight.set': (at) => ({ target: noteOf(at, 'ben-4'), weight: 3 }),
  'statement.add': (at) => ({
    statement: at.fresh() as StatementId,
    box: at.box,
    text: 'A line',
    parent: null,
    after: 'last',
    from: null,
  }),
  'statement.edit': (at) => ({ statement: lineOf(at, 2), text: 'Mine', base: FAR, spare: at.fresh() as StatementId }),
  'statement.move': (at) => ({ statement: lineOf(at, 2), box: at.box, parent: null, after: null }),
  'statement.remove': (at) => ({ statement: lineOf(at, 2) }),
  'check.answer': ({ check }) => ({ check, up: true }),
  'candidate.stand': () => ({ words: 'With a co-lead' }),
  'candidate.propose': ({ people }) => ({ member: people.dan }),
  'candidate.withdraw': () => ({}),
  'election.choose': ({ round, people }) => ({ round, choice: people.ben }),
  'thumb.give': ({ thumbs }) => ({ thumbs, thumb: 'up' }),
  'poll.answer': () => ({ answer: 4 }),
  'takeaway.add': (at) => ({ takeaway: at.fresh() as TakeawayId, topic: noteOf(at, 'ben-4'), text: 'We learned' }),
  'takeaway.edit': (at) => ({ takeaway: TAKEAWAY, text: 'Mine', base: FAR, spare: at.fresh() as TakeawayId }),
  'takeaway.remove': () => ({ takeaway: TAKEAWAY }),
  'action.add': (at) => ({
    action: at.fresh() as ActionId,
    topic: noteOf(at, 'ben-4'),
    text: 'We will',
    who: 'Ben',
    by: '2026-12-24',
  }),
  'action.edit': (at) => ({ action: ACTION, text: 'Mine', base: FAR, spare: at.fresh() as ActionId }),
  'action.assign': () => ({ action: ACTION, who: 'Dan', by: null }),
  'action.tick': () => ({ action: ACTION, done: true }),
  'action.remove': () => ({ action: ACTION }),
  'me.rename': () => ({ name: 'Somebody else' }),
  'me.named': () => ({ named: true }),

  undo: () => ({}),
  'board.start': () => ({}),
  'board.finish': () => ({}),
  'board.reopen': () => ({}),
  'board.rename': () => ({ title: 'Another title' }),
  'walk.next': ({ step }) => ({ at: step }),
  'walk.back': ({ step }) => ({ at: step }),
  'walk.goto': (at) => {
    const isThere = at.place === 'measures.solo' || at.place === 'topics.collect';
    return { at: at.step, stage: isLean(at) ? 0 : 1, phase: isThere ? 1 : 0 };
  },
  'stage.skip': (at) => ({ stage: (isLean(at) ? 'topics' : 'force-field') as StageId, skip: true }),
  'phase.switch': (at) => {
    const voted = at.place === 'vision.vote' ? 'measures.vote' : 'vision.vote';
    return { phase: (isLean(at) ? 'topics.pitch' : voted) as PhaseKey, on: false };
  },
  'break.start': () => ({ minutes: 5 }),
  'break.end': () => ({}),
  'clock.start': () => ({}),
  'clock.pause': () => ({}),
  'clock.add': () => ({ seconds: 60 }),
  'clock.stop': () => ({}),
  'vote.close': ({ step }) => ({ at: step }),
  'vote.reopen': ({ step }) => ({ at: step }),
  'check.open': ({ box }) => ({ box }),
  'check.close': () => ({}),
  'focus.set': ({ prompt }) => ({ lane: prompt, note: null, page: 7 }),
  'settings.change': () => ({ door: 'closed' }),
  'dots.setting': (at) => ({ stage: (isLean(at) ? 'topics' : 'resources') as StageId, dots: 2, stacking: false }),
  'topic.start': (at) => ({ topic: noteOf(at, 'ben-4'), at: at.step }),
  'topic.end': ({ step }) => ({ at: step }),
  'topic.park': (at) => ({ topic: noteOf(at, 'ben-4'), parked: true }),
  'ties.order': (at) => ({ topics: [noteOf(at, 'ben-4'), groupOf(at, 2)] }),
  'ties.draw': () => ({ dots: 0 }),
  'thumbs.open': ({ step }) => ({ at: step }),
  'verdict.hold': ({ thumbs }) => ({ thumbs }),
  'vote.again': ({ step }) => ({ at: step }),
  'pitch.turn': (at) => ({ topic: noteOf(at, 'ben-4'), at: at.step }),
  'room.dots': (at) => ({ target: noteOf(at, 'ben-4'), dots: 1 }),
  'room.thumbs': ({ thumbs }) => ({ thumbs, counts: { up: 1, sideways: 1, down: 0 } }),
  'name.choose': () => ({ name: 'Another name' }),
  'election.open': () => ({}),
  'election.close': ({ round }) => ({ round }),
  'election.reopen': () => ({}),
  'election.decide': ({ people }) => ({ leader: people.ben }),
  'election.draw': () => ({}),
  'member.remove': ({ people }) => ({ member: people.dan }),
  'tray.give': ({ people }) => ({ member: people.dan, tray: true }),
  'member.letBackIn': ({ people }) => ({ member: people.dan, key: KEY }),
};

/** A prompt of another stage than this; null: there is no other stage. */
export function otherPrompt(at: At): PromptId | null {
  if (isLean(at)) return null;
  return (at.stage === 'impact' ? 'vision' : 'impact') as PromptId;
}

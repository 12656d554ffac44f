import type { Body } from '#shared/board/commands.ts';
import type { DraftId, GroupId, MemberId, NoteId, StatementId } from '#shared/model/ids.ts';
import type { CommandType } from '#shared/rules/commandTypes.ts';
import type { PhaseKey, PromptId, StageId } from '#shared/templates/template.ts';
import type { At } from './At.ts';

const KEY = 'a-key-of-twenty-four-chars';
const FAR = 'Words that have nothing to do with it';

const noteOf = (at: At, name: string) => `${at.stage}-${name}` as NoteId;
const groupOf = (at: At, n: number) => `${at.wall}-g${n}` as GroupId;
const lineOf = (at: At, n: number) => `${at.box}-${n}` as StatementId;

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
  'me.rename': () => ({ name: 'Somebody else' }),
  'me.named': () => ({ named: true }),

  undo: () => ({}),
  'board.start': () => ({}),
  'board.finish': () => ({}),
  'board.reopen': () => ({}),
  'board.rename': () => ({ title: 'Another title' }),
  'walk.next': ({ step }) => ({ at: step }),
  'walk.back': ({ step }) => ({ at: step }),
  'walk.goto': ({ step, place }) => ({ at: step, stage: 1, phase: place === 'measures.solo' ? 1 : 0 }),
  'stage.skip': () => ({ stage: 'force-field' as StageId, skip: true }),
  'phase.switch': ({ place }) => ({
    phase: (place === 'vision.vote' ? 'measures.vote' : 'vision.vote') as PhaseKey,
    on: false,
  }),
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
  'dots.setting': () => ({ stage: 'resources' as StageId, dots: 2, stacking: false }),
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

/** A prompt of another stage than this. */
export const otherPrompt = (at: At): PromptId => (at.stage === 'impact' ? 'vision' : 'impact') as PromptId;

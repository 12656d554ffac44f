import type { Body } from '#shared/board/commands.ts';
import type { CommandType } from '#shared/rules/commandTypes.ts';
import type { At, Kind, Thing, Workshop } from './At.ts';
import { otherPrompt } from './bodies.ts';

/** What must come of naming somebody else's: a sign, or two where participants (first) and whoever leads (second) differ. */
type Signs = Readonly<Partial<Record<Kind, string>>>;
export interface Swap {
  readonly signs: Signs;
  /** What stands in the field instead; null: there is nothing of that kind here. */
  readonly put: (at: At, kind: Kind, body: object) => unknown;
}
type Swaps<T extends CommandType> = { readonly [F in keyof Body<T>]?: Swap };

const id = (thing: Thing, signs: Signs): Swap => ({ signs, put: (at, kind) => at.foreign(thing, kind) });
/** The first of many. */
const first = (field: string, thing: Thing, signs: Signs): Swap => ({
  signs,
  put: (at, kind, body) => {
    const named = at.foreign(thing, kind);
    const all = new Map<string, string[]>(Object.entries(body)).get(field) ?? [];
    return named === null ? null : [named, ...all.slice(1)];
  },
});
const moment = (sign: string): Swap => ({ signs: { before: sign }, put: (at) => at.step - 1 });
const round = (sign: string): Swap => ({ signs: { before: sign }, put: (at) => at.round - 1 });
const word = (signs: Signs, fixed: Readonly<Record<Workshop, string>> | null = null): Swap => ({
  signs,
  put: ({ template }, kind) => (kind === 'fixed' && fixed ? fixed[template] : 'nowhere'),
});
const prompt = (signs: Signs): Swap => ({
  signs,
  put: (at, kind) => (kind === 'stage' ? otherPrompt(at) : 'nowhere'),
});
const place: Swap = { signs: { nowhere: 'G' }, put: () => 99 };
const same = (field: string, signs: Signs): Swap => ({
  signs: { ...signs, self: 'I' },
  put: (at, kind, body) => (kind === 'self' ? new Map(Object.entries(body)).get(field) : at.foreign('group', kind)),
});

const GONE = { board: 'G', removed: 'G', nowhere: 'G' } as const;
const NOTHING = { board: '=', removed: '=', nowhere: '=' } as const;
/** For what is new any id will do that nothing has or had: what was removed may come back. */
const NEW_NOTE = { others: 'X', stage: 'X', removed: 'X', board: '+', nowhere: '+' } as const;
const NEW_GROUP = { others: 'X', stage: 'X', board: '+', nowhere: '+' } as const;
const NEW_LINE = { others: 'X', stage: 'X', board: '+', nowhere: '+' } as const;
/** Behind what is not there means last. */
const NEW_WORDS = { others: 'X', board: '+', removed: '+', nowhere: '+' } as const;
/** A topic may be anything that lies on a wall by itself. */
const TOPIC = { others: '+', stage: 'G', inside: 'G', ...GONE } as const;
const ABOUT = { ...TOPIC, stage: '+', talked: '+' } as const;
const LAST = { board: '+', nowhere: '+', removed: '+' } as const;
const FROM = { others: '+', board: '+', nowhere: '+' } as const;
const NOT_LEAD = { lead: 'N', board: 'G', nowhere: 'G' } as const;

/** Every field that names something, with something in it that its sender has no business with. */
export const FOREIGN: { readonly [T in CommandType]: Swaps<T> } = {
  // Drafts lie in their author's own drawer: there the same id is another draft.
  'draft.put': {
    draft: id('draft', { others: '+', board: '+', removed: '+', nowhere: '+' }),
    prompt: prompt({ stage: '+', nowhere: 'G' }),
  },
  'draft.drop': { draft: id('draft', { others: '=', ...NOTHING }) },
  'draft.share': { draft: id('draft', { others: 'G', ...GONE }), note: id('note', NEW_NOTE) },
  'done.set': { at: moment('P') },
  'note.add': { note: id('note', NEW_NOTE), prompt: prompt({ stage: 'P', nowhere: 'G' }) },
  'note.edit': { note: id('note', { others: 'Y', stage: 'Y', ...GONE }), spare: id('note', NEW_NOTE) },
  'note.remove': { note: id('note', { others: 'Y+', stage: 'Y+', talked: 'YQ', ...NOTHING }) },
  'note.move': {
    note: id('note', { others: '+', stage: 'G', ...GONE }),
    group: id('group', { stage: 'G', ...GONE }),
    after: id('note', LAST),
  },
  'note.sign': { note: id('note', { others: 'Y', stage: 'Y', ...GONE }) },
  'group.form': { group: id('group', NEW_GROUP), notes: first('notes', 'note', { others: '+', stage: 'G', ...GONE }) },
  'group.name': { group: id('group', { stage: 'G', ...GONE }) },
  'group.merge': { from: same('into', { stage: 'G', ...GONE }), into: same('from', { stage: 'G', ...GONE }) },
  'group.dissolve': { group: id('group', { stage: 'G', ...NOTHING }) },
  'dots.place': { target: id('note', { ...TOPIC, talked: 'G' }) },
  'weight.set': { target: id('note', TOPIC) },
  'statement.add': {
    statement: id('line', NEW_LINE),
    parent: id('line', { others: '+', stage: 'G', ...GONE }),
    after: id('line', LAST),
    from: id('note', FROM),
  },
  'statement.edit': { statement: id('line', { stage: 'P+', ...GONE }), spare: id('line', NEW_LINE) },
  'statement.move': {
    statement: id('line', { stage: 'P+', ...GONE }),
    parent: id('line', { others: '+', stage: 'G', ...GONE }),
    after: id('line', LAST),
  },
  'statement.remove': { statement: id('line', { stage: 'P+', ...NOTHING }) },
  'check.answer': { check: id('check', { before: 'C', nowhere: 'C' }) },
  'candidate.stand': {},
  'candidate.propose': { member: id('member', GONE) },
  'candidate.withdraw': {},
  'election.choose': {
    round: round('C'),
    choice: id('member', { others: 'Z', lead: 'Z', board: 'Z', removed: 'Z', nowhere: 'Z' }),
  },
  'thumb.give': { thumbs: id('thumbs', { before: 'C', nowhere: 'C' }) },
  'poll.answer': {},
  'takeaway.add': { takeaway: id('takeaway', NEW_WORDS), topic: id('note', ABOUT) },
  'takeaway.edit': { takeaway: id('takeaway', { others: '+', ...GONE }), spare: id('takeaway', NEW_WORDS) },
  'takeaway.remove': { takeaway: id('takeaway', { others: '+', ...NOTHING }) },
  'action.add': { action: id('action', NEW_WORDS), topic: id('note', ABOUT) },
  'action.edit': { action: id('action', { others: '+', ...GONE }), spare: id('action', NEW_WORDS) },
  'action.assign': { action: id('action', { others: '+', ...GONE }) },
  'action.tick': { action: id('action', { others: '+', ...GONE }) },
  'action.remove': { action: id('action', { others: '+', ...NOTHING }) },
  'me.rename': {},
  'me.named': {},
  undo: {},
  'board.start': {},
  'board.finish': {},
  'board.reopen': {},
  'board.rename': {},
  'walk.next': { at: moment('D') },
  'walk.back': { at: moment('D') },
  'walk.goto': { at: moment('D'), stage: place, phase: place },
  'stage.skip': {
    stage: word({ fixed: 'N', nowhere: 'G' }, { 'cop-bootstrap': 'vision', 'lean-coffee': 'topics' }),
  },
  'phase.switch': {
    phase: word({ fixed: 'N', nowhere: 'G' }, { 'cop-bootstrap': 'vision.solo', 'lean-coffee': 'topics.collect' }),
  },
  'break.start': {},
  'break.end': {},
  'clock.start': {},
  'clock.pause': {},
  'clock.add': {},
  'clock.stop': {},
  'vote.close': { at: moment('D') },
  'vote.reopen': { at: moment('D') },
  'check.open': {},
  'check.close': {},
  'focus.set': {
    lane: prompt({ stage: 'G', nowhere: 'G' }),
    note: id('note', { others: '+', stage: '+', ...GONE }),
  },
  'settings.change': {},
  'dots.setting': { stage: word({ nowhere: 'G' }) },
  'topic.start': { topic: id('note', { ...TOPIC, talked: 'D' }), at: moment('D') },
  'topic.end': { at: moment('D') },
  'topic.park': { topic: id('note', { ...TOPIC, talked: '+' }) },
  // What is not, or no more, to be ordered is passed over.
  'ties.order': { topics: first('topics', 'note', { others: '+', stage: '+', inside: '+', talked: '+', ...LAST }) },
  'ties.draw': {},
  'thumbs.open': { at: moment('D') },
  'verdict.hold': { thumbs: id('thumbs', { before: 'D', nowhere: 'D' }) },
  'vote.again': { at: moment('D') },
  'pitch.turn': { topic: id('note', TOPIC), at: moment('D') },
  'room.dots': { target: id('note', { ...TOPIC, talked: 'G' }) },
  'room.thumbs': { thumbs: id('thumbs', { before: 'C', nowhere: 'C' }) },
  'name.choose': {},
  'election.open': {},
  'election.close': { round: round('D') },
  'election.reopen': {},
  'election.decide': { leader: id('member', { others: 'Z', lead: 'Z', board: 'Z', removed: 'Z', nowhere: 'Z' }) },
  'election.draw': {},
  'member.remove': { member: id('member', { removed: '=', ...NOT_LEAD }) },
  'tray.give': { member: id('member', { removed: 'G', ...NOT_LEAD }) },
  'member.letBackIn': { member: id('member', { removed: '+', ...NOT_LEAD }) },
};

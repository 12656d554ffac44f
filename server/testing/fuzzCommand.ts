import type { Command } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Mine } from '#shared/model/board.ts';
import { type CommandType, isStep } from '#shared/rules/commandTypes.ts';
import { current } from '#shared/rules/phases.ts';

export type Chance = () => number;

interface Seen {
  readonly part: PublicPart;
  readonly mine: Mine;
  readonly me: string;
}

const WORDS = ['learn', 'share', 'together', 'weekly', 'trust', 'café', '日本', '👩🏽‍💻', 'time', 'fun'];
const BOXES = ['vision', 'importance', 'how', 'measures', 'impact', 'resources', 'communication', 'weaken'];

export const pick = <T>(chance: Chance, from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];

/** Acts that make sense in a phase come up more often than those that can only be refused. */
const FITTING: Record<string, readonly string[]> = {
  solo: ['draft.put', 'draft.put', 'draft.put', 'draft.drop', 'done.set', 'undo'],
  share: ['note.add', 'note.edit', 'note.remove', 'note.sign', 'focus.set', 'draft.share', 'draft.put', 'undo'],
  cluster: [
    'note.add',
    'note.add',
    'group.form',
    'group.form',
    'note.move',
    'note.move',
    'group.name',
    'group.merge',
    'group.dissolve',
    'note.edit',
    'undo',
  ],
  vote: ['dots.place', 'dots.place', 'dots.place', 'vote.close', 'vote.reopen', 'done.set'],
  weigh: ['weight.set', 'weight.set', 'weight.set', 'vote.close'],
  align: [
    'statement.add',
    'statement.add',
    'statement.edit',
    'statement.move',
    'statement.remove',
    'check.open',
    'check.answer',
    'check.close',
    'name.choose',
    'undo',
  ],
  talk: ['statement.add', 'statement.edit', 'undo'],
  elect: [
    'candidate.stand',
    'candidate.stand',
    'candidate.propose',
    'candidate.withdraw',
    'election.open',
    'election.choose',
    'election.choose',
    'election.choose',
    'election.close',
    'election.reopen',
    'election.draw',
    'election.decide',
  ],
};
const ANY_TIME = [
  'me.rename',
  'me.named',
  'clock.start',
  'clock.pause',
  'clock.add',
  'clock.stop',
  'break.start',
  'break.end',
  'settings.change',
  'dots.setting',
  'stage.skip',
  'phase.switch',
  'tray.give',
  'member.letBackIn',
  'member.remove',
  'board.rename',
  'board.finish',
  'board.reopen',
];

const WALKING = ['walk.next', 'walk.next', 'walk.next', 'walk.next', 'walk.goto', 'walk.goto', 'walk.back'];

/** A command somebody could give now, sensible or not; `id` is also what it names its creations by. */
export function fuzzCommand(chance: Chance, { part, mine, me }: Seen, id: string, leads: boolean): Command {
  const { phase, stage } = current(part);
  const type = typeFor(chance, part, phase.kind, leads);
  const of = (records: object): string =>
    chance() < 0.05 ? 'nowhere' : (pick(chance, Object.keys(records)) ?? 'nowhere');
  const prompt = pick(chance, stage.prompts)?.id ?? '';
  const text = words(chance);
  const note = of(chance() < 0.5 ? mine.notes : part.notes);
  const line = part.statements[of(part.statements) as never] as { id: string; text: string } | undefined;
  const at = chance() < 0.9 ? part.walk.step : part.walk.step - 1;
  const target = chance() < 0.5 ? of(part.groups) : of(part.notes);
  const box = pick(chance, 'boxes' in phase && phase.boxes.length > 0 ? phase.boxes : BOXES);
  const parent = chance() < 0.4 ? of(part.statements) : null;
  const bodies: Record<string, unknown> = {
    'draft.put': { draft: chance() < 0.7 ? id : of(mine.drafts), prompt, text },
    'draft.drop': { draft: of(mine.drafts) },
    'draft.share': { draft: of(mine.drafts), note: id },
    'done.set': { done: chance() < 0.7, at },
    'note.add': { note: id, prompt, text },
    'note.edit': { note, text, base: part.notes[note as never]?.['text'] ?? text, spare: id },
    'note.remove': { note },
    'note.move': {
      note: of(part.notes),
      group: chance() < 0.7 ? of(part.groups) : null,
      after: chance() < 0.5 ? of(part.notes) : null,
    },
    'note.sign': { note, signed: chance() < 0.5 },
    'group.form': { group: id, notes: [of(part.notes), of(part.notes)] },
    'group.name': { group: of(part.groups), name: text.slice(0, 20).trim() },
    'group.merge': { from: of(part.groups), into: of(part.groups) },
    'group.dissolve': { group: of(part.groups) },
    'dots.place': { target, dots: Math.floor(chance() * 4) },
    'weight.set': { target, weight: chance() < 0.2 ? null : 1 + Math.floor(chance() * 5) },
    'statement.add': { statement: id, box, text, parent, after: chance() < 0.5 ? 'last' : null, from: null },
    'statement.edit': { statement: line?.id ?? 'nowhere', text, base: line?.text ?? text, spare: id },
    'statement.move': { statement: of(part.statements), box, parent, after: 'last' },
    'statement.remove': { statement: of(part.statements) },
    'check.answer': { check: part.check.status === 'none' ? '' : part.check.id, up: chance() < 0.6 },
    'candidate.stand': { words: chance() < 0.5 ? text.slice(0, 40).trim() : '' },
    'candidate.propose': { member: of(part.members) },
    'election.choose': {
      round: part.election.round,
      choice: chance() < 0.4 ? pick(chance, ['yes', 'no']) : of(part.candidates),
    },
    'me.rename': { name: pick(chance, ['Ada', 'Bob', 'Cleo', 'Dan']) },
    'me.named': { named: chance() < 0.5 },
    'board.rename': { title: pick(chance, ['One', 'Two']) },
    'walk.next': { at },
    'walk.back': { at },
    'walk.goto': { at, ...somewhere(chance) },
    'stage.skip': { stage: 'force-field', skip: chance() < 0.5 },
    'phase.switch': { phase: 'vision.vote', on: chance() < 0.5 },
    'break.start': { minutes: 5 },
    'clock.add': { seconds: pick(chance, [60, -60, 10]) },
    'vote.close': { at },
    'vote.reopen': { at },
    'check.open': { box },
    'focus.set': { lane: prompt, note: chance() < 0.5 ? of(part.notes) : null, page: 0 },
    'settings.change': pick(chance, [
      { authors: 'shown' },
      { authors: 'hidden' },
      { movers: 'facilitator' },
      { movers: 'everybody' },
      { facilitatorTakesPart: true },
      { founders: 7 },
    ]),
    'dots.setting': { stage: stage.id, dots: 3, stacking: chance() < 0.5 },
    'name.choose': { name: 'Crafters' },
    'election.close': { round: part.election.round },
    'election.decide': { leader: chance() < 0.5 ? of(part.members) : null },
    'member.remove': { member: of(part.members) },
    'tray.give': { member: of(part.members), tray: chance() < 0.5 },
    'member.letBackIn': { member: of(part.members), key: id.padEnd(24, 'k') },
  };
  // Only what the schemas let in reaches a board; these have their shape, `me` included.
  return { id, type, body: bodies[type] ?? {}, me } as unknown as Command;
}

function typeFor(chance: Chance, { walk }: PublicPart, kind: string, leads: boolean): string {
  if (walk.status === 'lobby') return leads ? 'board.start' : 'me.named';
  if (walk.status === 'finished' && leads && chance() < 0.5) return 'board.reopen';
  if (leads && chance() < 0.3) return pick(chance, WALKING) ?? '';
  const rare = chance() < 0.12;
  const types = rare ? ANY_TIME : (FITTING[kind] ?? []);
  // Now and then somebody tries what only the facilitator may.
  const theirs =
    leads || chance() < 0.05 ? types : types.filter((type) => !isStep(type as CommandType) || type === 'undo');
  const type = pick(chance, theirs) ?? 'me.named';
  // Boards seldom end and people are seldom sent away.
  return (type === 'board.finish' || type === 'member.remove') && chance() < 0.6 ? 'me.named' : type;
}

/** Mostly the start of a stage, so that its wall fills; at times the election, which few would reach by chance. */
function somewhere(chance: Chance): { stage: number; phase: number } {
  const stage = Math.floor(chance() * 6);
  const dice = chance();
  if (dice < 0.25) return { stage: 5, phase: 4 };
  return { stage, phase: dice < 0.8 ? 0 : Math.floor(chance() * 5) };
}

function words(chance: Chance): string {
  const many = 1 + Math.floor(chance() * 4);
  return Array.from({ length: many }, () => pick(chance, WORDS)).join(' ');
}

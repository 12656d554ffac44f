import type { PublicPart } from '#shared/board/publicPart.ts';
import { get } from '#shared/model/records.ts';
import type { CommandType } from '#shared/rules/commandTypes.ts';
import { current, isOpenSolo } from '#shared/rules/phases.ts';
import { againRound, discussing } from '#shared/rules/topics.ts';
import type { PhaseKind } from '#shared/templates/template.ts';

type Types = readonly CommandType[];

const YIELDS: Types = [
  'takeaway.add',
  'takeaway.edit',
  'takeaway.remove',
  'action.add',
  'action.edit',
  'action.assign',
  'action.tick',
  'action.remove',
];

/** What makes sense in a phase comes up more often than what can only be refused. A new kind needs its list. */
const BY_PHASE: { readonly [K in PhaseKind]: Types } = {
  solo: ['draft.put', 'draft.put', 'draft.put', 'draft.put', 'draft.drop', 'done.set', 'undo'],
  share: ['note.add', 'note.edit', 'note.remove', 'note.sign', 'focus.set', 'draft.share', 'draft.put', 'undo'],
  cluster: [
    'note.add',
    'note.add',
    'group.form',
    'group.form',
    'note.move',
    'note.move',
    'group.form',
    'group.name',
    'group.merge',
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
    'name.choose',
    'undo',
  ],
  discuss: [
    'topic.start',
    'topic.start',
    'topic.end',
    'topic.park',
    'ties.order',
    'ties.draw',
    'vote.again',
    'vote.reopen',
    'note.add',
    'note.move',
    'group.form',
    'group.merge',
    ...YIELDS,
    'undo',
  ],
  poll: ['poll.answer', 'poll.answer', 'poll.answer', 'vote.close', 'vote.reopen', ...YIELDS, 'undo'],
  talk: ['statement.add', 'statement.edit', 'statement.move', 'check.open', 'undo'],
  elect: [
    'candidate.stand',
    'candidate.stand',
    'candidate.stand',
    'candidate.propose',
    'candidate.withdraw',
    'election.open',
  ],
};

/** What makes sense while something is going on, whatever the phase. */
const BY_MOMENT: readonly (readonly [when: (part: PublicPart) => boolean, types: Types])[] = [
  [({ check }) => check.status === 'open', ['check.answer', 'check.answer', 'check.answer', 'check.close']],
  [
    ({ election }) => election.status === 'voting',
    ['election.choose', 'election.choose', 'election.close', 'election.close'],
  ],
  [
    ({ election }) => election.status === 'tied',
    ['election.decide', 'election.decide', 'election.draw', 'election.draw', 'election.reopen'],
  ],
  [({ election }) => election.status === 'closed', ['election.reopen']],
  [({ walk }) => walk.breakUntil !== null, ['break.end']],
  [
    (part) => isOpenSolo(part, current(part).phase),
    ['note.add', 'note.add', 'note.add', 'note.edit', 'note.remove', 'group.form', 'note.move', 'settings.change'],
  ],
  [(part) => isPitch(part), ['pitch.turn', 'pitch.turn', 'pitch.turn']],
  [
    (part) => discussing(part) !== undefined,
    ['thumbs.open', 'thumbs.open', 'thumbs.open', 'thumbs.open', 'topic.end', 'clock.start', 'clock.add'],
  ],
  [
    ({ thumbs }) => thumbs.status === 'open',
    [...Array<CommandType>(8).fill('thumb.give'), 'room.thumbs', 'room.thumbs', 'room.thumbs'],
  ],
  [({ thumbs }) => thumbs.status === 'closed', Array<CommandType>(8).fill('verdict.hold')],
  [(part) => againRound(part)?.status === 'open', ['dots.place', 'dots.place', 'dots.place', 'vote.close']],
  [(part) => part.settings.room.people > 0 && get(part.rounds, current(part).key)?.status === 'open', ['room.dots']],
];

function isPitch(part: PublicPart): boolean {
  const { phase } = current(part);
  return phase.kind === 'share' && phase.turns === true;
}

/** What may come up at any time. */
export const ANY_TIME: Types = [
  'me.rename',
  'me.named',
  'clock.start',
  'clock.pause',
  'clock.add',
  'clock.stop',
  'break.start',
  'settings.change',
  'dots.setting',
  'stage.skip',
  'phase.switch',
  'tray.give',
  'member.letBackIn',
  'member.remove',
  'board.rename',
  'board.finish',
];

export const WALKING: Types = [
  'walk.next',
  'walk.next',
  'walk.next',
  'walk.goto',
  'walk.goto',
  'walk.goto',
  'walk.back',
];

/** The commands that make sense now, more often the more sense they make. */
export function whatFits(part: PublicPart): Types {
  return [...BY_PHASE[current(part).phase.kind], ...BY_MOMENT.flatMap(([when, types]) => (when(part) ? types : []))];
}

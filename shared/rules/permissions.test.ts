import { describe, expect, it } from 'vitest';
import { ACTS, STEPS } from '../board/commands.ts';
import type { MemberId } from '../model/ids.ts';
import { openBoard } from '../testing/board.ts';
import { type CommandType, isStep, STEP_TYPES } from './commandTypes.ts';
import { forbids, mayLead } from './permissions.ts';

const TYPES = [...Object.keys(ACTS), ...Object.keys(STEPS)] as CommandType[];
const WHO = ['facilitator', 'taking part', 'tray', 'participant', 'removed', 'stranger'] as const;
type Who = (typeof WHO)[number];

/** The table again, written the other way round: by row, what is open to whom. */
const VOICES = [
  'draft.put',
  'draft.share',
  'done.set',
  'dots.place',
  'weight.set',
  'check.answer',
  'candidate.stand',
  'election.choose',
  'thumb.give',
  'poll.answer',
];
/** Steps that are also for others than whoever leads; those for the room look at who was named. */
const STEPS_FOR_ALL = ['undo', 'room.dots', 'room.thumbs'];
const LOBBY_ALL = ['me.rename', 'me.named'];
const LOBBY_LEAD = [
  'board.start',
  'board.rename',
  'settings.change',
  'dots.setting',
  'stage.skip',
  'phase.switch',
  'member.remove',
  'member.letBackIn',
  'tray.give',
  'focus.set',
];
const END_ALL = ['me.rename', 'me.named', 'draft.drop'];
const END_LEAD = [
  'board.reopen',
  'board.rename',
  'name.choose',
  'settings.change',
  'member.remove',
  'member.letBackIn',
  'tray.give',
  'focus.set',
  'statement.add',
  'statement.edit',
  'statement.move',
  'statement.remove',
  'takeaway.add',
  'takeaway.edit',
  'takeaway.remove',
  'action.add',
  'action.edit',
  'action.assign',
  'action.tick',
  'action.remove',
  'undo',
];

function expected(who: Who, type: CommandType, status: string) {
  if (who === 'stranger') return 'notAllowed';
  if (who === 'removed') return 'removed';
  const leads = who !== 'participant';
  if (isStep(type) && !STEPS_FOR_ALL.includes(type) && !leads) return 'onlyFacilitator';
  if (who === 'facilitator' && VOICES.includes(type)) return 'notAllowed';
  if (status === 'lobby') return LOBBY_ALL.includes(type) || (leads && LOBBY_LEAD.includes(type)) ? null : 'notStarted';
  if (status === 'finished') return END_ALL.includes(type) || (leads && END_LEAD.includes(type)) ? null : 'finished';
  return null;
}

describe.each(['lobby', 'running', 'finished'] as const)('%s', (status) => {
  const found: Record<string, unknown> = {};
  const wanted: Record<string, unknown> = {};
  for (const who of WHO) {
    const board = openBoard({ facilitatorTakesPart: who === 'taking part' });
    const ana = board.join('Ana');
    if (who === 'tray') board.step('tray.give', { member: ana, tray: true });
    if (status !== 'lobby') board.start();
    if (status === 'finished') board.step('board.finish', {});
    if (who === 'removed') board.step('member.remove', { member: ana });
    const member =
      who === 'facilitator' || who === 'taking part'
        ? board.facilitator
        : who === 'stranger'
          ? ('eve' as MemberId)
          : ana;
    for (const type of TYPES) {
      found[`${type} by ${who}`] = forbids(board.open, member, type);
      wanted[`${type} by ${who}`] = expected(who, type, status);
    }
  }
  it('[DOOR-3] every command is for exactly whom the table names', () => {
    expect(found).toEqual(wanted);
    expect(Object.keys(found)).toHaveLength(TYPES.length * WHO.length);
  });
});

describe('leading', () => {
  it('[PEOPLE-2] is the facilitator’s and of who holds the tray, not of who was removed or is nobody', () => {
    const board = openBoard();
    const ana = board.join('Ana');
    expect([board.facilitator, ana, null, 'eve' as MemberId].map((who) => mayLead(board.open, who))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    board.step('tray.give', { member: ana, tray: true });
    expect(mayLead(board.open, ana)).toBe(true);
    board.step('member.remove', { member: ana });
    expect(mayLead(board.open, ana)).toBe(false);
  });
});

it('[DOOR-3] the list of steps without schemas is the list of steps', () => {
  expect([...STEP_TYPES].sort()).toEqual(Object.keys(STEPS).sort());
  expect(Object.keys(ACTS).filter((type) => isStep(type as CommandType))).toEqual([]);
});

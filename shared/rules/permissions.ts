import type { Open } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import { get } from '../model/records.ts';
import type { Refusal } from '../protocol/refusals.ts';
import { type CommandType, STEP_TYPES } from './commandTypes.ts';
import { current, isOpenSolo, isWallLocked } from './phases.ts';

/** The facilitator, or a participant who was given the tray. The only place where roles are compared. */
export function mayLead(open: Open, member: MemberId | null): boolean {
  const found = member === null ? undefined : get(open.members, member);
  return found !== undefined && !found.removed && (found.role === 'facilitator' || found.tray);
}

/** Writes, votes and counts: every participant, and the facilitator when taking part. */
export function takesPart(open: Open, member: MemberId): boolean {
  const found = get(open.members, member);
  if (!found || found.removed) return false;
  return found.role === 'participant' || open.settings.facilitatorTakesPart;
}

/** Acts that are a voice of one's own: not for a facilitator who does not take part. */
const VOICE: ReadonlySet<CommandType> = new Set([
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
]);
/** What still goes when the board is finished. */
const WHEN_FINISHED: ReadonlySet<CommandType> = new Set(['me.rename', 'me.named', 'draft.drop']);
const WHEN_FINISHED_LEADING: ReadonlySet<CommandType> = new Set([
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
]);
/** What goes before the start. */
const IN_LOBBY: ReadonlySet<CommandType> = new Set(['me.rename', 'me.named']);
const IN_LOBBY_LEADING: ReadonlySet<CommandType> = new Set([
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
]);
/** Steps that are not for whoever leads only; `mayKeepRoom` looks at those for the room. */
const EVERYBODYS_STEPS: ReadonlySet<CommandType> = new Set(['undo', 'room.dots', 'room.thumbs']);

/**
 * Whether a member may give a command at all, by who they are and how far the board is; what the command is about is
 * looked at later. Refuses: removed, onlyFacilitator, notAllowed, notStarted, finished.
 */
export function forbids(open: Open, member: MemberId, type: CommandType): Refusal | null {
  const found = get(open.members, member);
  if (!found) return 'notAllowed';
  if (found.removed) return 'removed';
  const leads = mayLead(open, member);
  if (STEP_TYPES.has(type) && !EVERYBODYS_STEPS.has(type) && !leads) return 'onlyFacilitator';
  if (VOICE.has(type) && !takesPart(open, member)) return 'notAllowed';
  if (open.walk.status === 'lobby' && !IN_LOBBY.has(type) && !(leads && IN_LOBBY_LEADING.has(type)))
    return 'notStarted';
  if (open.walk.status === 'finished' && !WHEN_FINISHED.has(type) && !(leads && WHEN_FINISHED_LEADING.has(type))) {
    return 'finished';
  }
  return null;
}

/** Whether this member enters topics, dots and thumbs for people without a device. */
export function mayKeepRoom(open: Open, member: MemberId): boolean {
  const { keeper } = open.settings.room;
  return mayLead(open, member) || (keeper === member && takesPart(open, member));
}

/** Whether the wall of the running stage takes words now: from its reveal on, but not while a vote is open. */
export function mayWrite(open: Open): Refusal | null {
  if (isWallLocked(open)) return 'wallLocked';
  const { phase } = current(open);
  if (phase.kind === 'elect') return 'wrongPhase';
  return phase.kind === 'solo' && !isOpenSolo(open, phase) ? 'wrongPhase' : null;
}

/** Whether notes can be moved now: in cluster, and wherever topics are gathered or talked about. */
export function isWallLoose(open: Open): boolean {
  const { phase } = current(open);
  if (phase.kind === 'share') return phase.turns === true;
  return phase.kind === 'cluster' || phase.kind === 'discuss' || isOpenSolo(open, phase);
}

/** Whether this member may move and group notes now. */
export function mayMove(open: Open, member: MemberId): Refusal | null {
  if (!isWallLoose(open)) return 'wrongPhase';
  return open.settings.movers === 'everybody' || mayLead(open, member) ? null : 'moversLocked';
}

/** Whether this member may write lines into a box now: its stage's align for everybody, any time for whoever leads. */
export function mayAlign(open: Open, member: MemberId, box: string): Refusal | null {
  if (mayLead(open, member)) return null;
  const { phase } = current(open);
  const here = (phase.kind === 'align' || phase.kind === 'talk') && phase.boxes.some((candidate) => candidate === box);
  if (!here) return 'wrongPhase';
  return open.settings.aligners === 'everybody' ? null : 'alignersLocked';
}

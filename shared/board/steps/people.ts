import type { BoardState, Touched } from '../../model/board.ts';
import type { MemberId } from '../../model/ids.ts';
import { get } from '../../model/records.ts';
import { isSame } from '../../model/same.ts';
import { openRound } from '../../rules/election.ts';
import { isWallLocked } from '../../rules/phases.ts';
import { isSound } from '../../rules/sound.ts';
import { rootOf } from '../apply/undo.ts';
import { applyEvent } from '../apply.ts';
import { done, refuse } from '../decide/decision.ts';
import type { BoardEvent } from '../events.ts';
import type { StepDeciders } from './context.ts';

export const people: StepDeciders<'undo' | 'member.remove' | 'tray.give' | 'member.letBackIn'> = {
  undo: (state, me) => {
    const entry = get(state.hidden.undo, me)?.at(-1);
    if (!entry) return refuse('nothingToUndo');
    const onWall = entry.touched.some(({ root }) => root === 'notes' || root === 'groups');
    if (onWall && isWallLocked(state.open)) return refuse('wallLocked');
    const isUnchanged = ({ root, id, after }: Touched) => isSame(get(rootOf(state, root, me), id) ?? null, after);
    if (!entry.touched.every(isUnchanged)) return refuse('changedSince');
    const restored = { type: 'restored', member: me, records: entry.touched, undone: entry.command } as const;
    // What it touched is as it was, but what lies around it may have gone: no group left empty, no line without its parent.
    return isSound(applyEvent(state, restored).open) ? done(restored) : refuse('changedSince');
  },

  'member.remove': (state, _me, { member }) => {
    const found = get(state.open.members, member);
    if (!found) return refuse('gone');
    if (found.role === 'facilitator') return refuse('notAllowed');
    if (found.removed) return done();
    return done({ type: 'memberRemoved', member }, ...withoutCandidate(state, member));
  },

  'tray.give': ({ open }, _me, { member, tray }) => {
    const found = get(open.members, member);
    if (!found || found.removed) return refuse('gone');
    if (found.role === 'facilitator') return refuse('notAllowed');
    return found.tray === tray ? done() : done({ type: 'trayGiven', member, tray });
  },

  'member.letBackIn': ({ open }, _me, { member, key }, { hash }) => {
    const found = get(open.members, member);
    if (!found) return refuse('gone');
    if (found.role === 'facilitator') return refuse('notAllowed');
    return done({ type: 'keyMade', key: hash(key), member });
  },
};

/** A vote that ran with somebody who was removed starts anew among the others. */
function withoutCandidate({ open: { election } }: BoardState, member: MemberId): BoardEvent[] {
  if (election.status !== 'voting' && election.status !== 'tied') return [];
  if (!election.choices.includes(member)) return [];
  const choices = election.choices.filter((choice) => choice !== member);
  return [{ type: 'electionSet', election: openRound(choices, election.round + 1) }];
}

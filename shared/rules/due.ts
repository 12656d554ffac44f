import type { TimedCommand } from '../board/commands.ts';
import type { BoardState } from '../model/board.ts';
import type { CommandId } from '../model/ids.ts';
import { thumbsIn } from './thumbs.ts';

/** Something the server itself must say, and when (server time, ms). */
export interface Due {
  readonly at: number;
  readonly command: TimedCommand;
}

/**
 * What time brings: the clock rings, thumbs are counted once all are in or their time is over, a verdict is carried out.
 * Ids come from the cause, so that each happens once, also across restarts. `backFrom`: until then (server time) people may
 * still be on their way back after a restart, and being few says nothing about who is in.
 */
export function dueOf(state: BoardState, backFrom = 0): Due[] {
  const { clock, thumbs } = state.open;
  const due: Due[] = [];
  if (clock.status === 'running') {
    due.push({ at: clock.endsAt, command: { id: of('ring', clock.id), type: 'clock.ring', clock: clock.id } });
  }
  if (thumbs.status === 'open') {
    const { asked, answered } = thumbsIn(state, thumbs.id);
    const all = asked > 0 && answered >= asked;
    const count = { id: of('count', thumbs.id), type: 'thumbs.count', thumbs: thumbs.id } as const;
    const allIn = Math.min(Math.max(thumbs.openedAt, backFrom), thumbs.closesAt);
    due.push({ at: all ? allIn : thumbs.closesAt, command: count });
    if (!all && answered > 0 && !thumbs.hastened) {
      const hasten = { id: of('hasten', thumbs.id), type: 'thumbs.hasten', thumbs: thumbs.id } as const;
      due.push({ at: thumbs.openedAt, command: hasten });
    }
  }
  if (thumbs.status === 'closed' && thumbs.carryAt !== null) {
    const carry = { id: of('carry', thumbs.id), type: 'verdict.carry', thumbs: thumbs.id } as const;
    due.push({ at: thumbs.carryAt, command: carry });
  }
  return due;
}

const of = (what: string, cause: string): CommandId => `${what}.${cause}` as CommandId;

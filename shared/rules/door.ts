import type { Open } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import { all } from '../model/records.ts';
import { LIMITS } from './limits.ts';

/** Why a newcomer may not join now; null: they may. */
export function closedToNewcomers(
  open: Pick<Open, 'settings' | 'walk' | 'members'>,
): 'boardClosed' | 'boardFull' | null {
  if (open.settings.door === 'closed' || open.walk.status === 'finished') return 'boardClosed';
  const here = all<MemberId, Member>(open.members).filter(({ removed }) => !removed);
  return here.length >= LIMITS.membersPerBoard ? 'boardFull' : null;
}

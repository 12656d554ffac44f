import type { Open } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import { all } from '../model/records.ts';
import { takesPart } from './permissions.ts';

/** Members who are present now and take part, in seat order. */
export function presentMembers(open: Open): Member[] {
  return all<MemberId, Member>(open.members)
    .filter(({ id }) => open.here[id] !== undefined && takesPart(open, id))
    .sort((a, b) => a.seat - b.seat);
}

import type { Open } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import { all, get } from '../model/records.ts';
import { takesPart } from './permissions.ts';

/** Whether a member is here now and takes part. */
export const isPresent = (open: Open, member: MemberId): boolean =>
  get(open.here, member) !== undefined && takesPart(open, member);

const known = new WeakMap<Open['members'], { readonly of: Open; readonly present: readonly Member[] }>();

/** Members who are present now and take part, in seat order. Gone through once for as long as it is the same people. */
export function presentMembers(open: Open): readonly Member[] {
  const last = known.get(open.members);
  if (last && last.of.here === open.here && last.of.settings === open.settings) return last.present;
  const present = inSeats(open);
  known.set(open.members, { of: open, present });
  return present;
}

function inSeats(open: Open): Member[] {
  return all<MemberId, Member>(open.members)
    .filter(({ id }) => isPresent(open, id))
    .sort((a, b) => a.seat - b.seat);
}

import { expect, test } from 'vitest';
import type { MemberId, Records } from '#shared/model/ids.ts';
import type { Member } from '#shared/model/member.ts';
import { rosterOf } from './Roster.tsx';

const member = (id: string, seat: number, removed = false): Member => ({
  id: id as MemberId,
  name: id,
  role: 'participant',
  tray: false,
  named: false,
  removed,
  seat,
});

test('who is here comes first, then who is away, then who left; each by seat; the removed not at all', () => {
  const members = {
    a: member('a', 0),
    b: member('b', 1),
    c: member('c', 2),
    d: member('d', 3, true),
    e: member('e', 4),
  };
  const here = { c: 'away', e: 'here' } as Records<MemberId, 'here' | 'away'>;
  expect(rosterOf(members as Records<MemberId, Member>, here).map(({ id }) => id)).toEqual(['e', 'c', 'a', 'b']);
});

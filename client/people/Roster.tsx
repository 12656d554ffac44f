import './Roster.css';
import { type ReactNode, useMemo } from 'react';
import type { MemberId, Records } from '#shared/model/ids.ts';
import type { Member, Presence } from '#shared/model/member.ts';
import { all } from '#shared/model/records.ts';
import { isStandIn } from '#shared/rules/rehearsal.ts';
import { useSay } from '../i18n/language.tsx';
import { Avatar } from '../parts/Avatar.tsx';
import { useBoard, useView } from '../store/BoardContext.tsx';

/** Everybody who was not removed: who is here first, then by seat. */
export function rosterOf(members: Records<MemberId, Member>, here: Records<MemberId, Presence>): readonly Member[] {
  const rank = ({ id }: Member) => (here[id] === 'here' ? 0 : here[id] === 'away' ? 1 : 2);
  return all<MemberId, Member>(members)
    .filter(({ removed }) => !removed)
    .sort((a, b) => rank(a) - rank(b) || a.seat - b.seat);
}

/** The roster, live. Keeps its identity while nobody comes, goes or changes. */
export function useRoster(): readonly Member[] {
  const members = useBoard((part) => part.members);
  const here = useBoard((part) => part.here);
  return useMemo(() => rosterOf(members, here), [members, here]);
}

/** Who is on the board, with who is here now. `beside` draws what may be done with a person. */
export function Roster({ beside }: { beside?: (member: Member) => ReactNode }) {
  const say = useSay();
  const roster = useRoster();
  const here = useBoard((part) => part.here);
  const me = useView((view) => view.me);
  return (
    <ul className="roster">
      {roster.map((member) => {
        const isHere = here[member.id] === 'here';
        const leads = member.role === 'facilitator';
        return (
          <li key={member.id} className="roster__person" data-here={isHere || undefined}>
            <span aria-hidden="true">
              <Avatar name={member.name} state={!isHere ? 'away' : leads ? 'facilitator' : 'here'} />
            </span>
            <span className="roster__words">
              <span className="roster__name" dir="auto">
                {member.name}
              </span>
              <span className="roster__said">
                {[
                  member.id === me && say('me.you'),
                  leads && say('me.facilitator'),
                  isStandIn(member.id) && say('me.standIn'),
                  !isHere && say('me.away'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
            {beside?.(member)}
          </li>
        );
      })}
    </ul>
  );
}

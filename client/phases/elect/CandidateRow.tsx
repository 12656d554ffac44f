import type { ReactNode } from 'react';
import type { MemberId } from '#shared/model/ids.ts';
import { useSay } from '../../i18n/language.tsx';
import { Avatar } from '../../parts/Avatar.tsx';
import { useBoard } from '../../store/BoardContext.tsx';

/** Somebody who stands, in their words. States: standing, asked (put forward, no answer yet), leading. */
export function CandidateRow({
  member,
  count,
  leads = false,
  children,
}: {
  member: MemberId;
  count?: number | undefined;
  leads?: boolean;
  children?: ReactNode;
}) {
  const say = useSay();
  const name = useBoard((part) => part.members[member]?.name ?? '');
  const words = useBoard((part) => part.candidates[member]?.words ?? '');
  const asked = useBoard((part) => part.candidates[member]?.asked === true);
  return (
    <li className="candidate" data-leads={leads || undefined} data-asked={asked || undefined}>
      <Avatar name={name} size="var(--candidate)" />
      <div className="candidate__words">
        <p className="candidate__name voice-room" dir="auto">
          {name}
        </p>
        {asked ? (
          <p className="meta">{say('elect.asked')}</p>
        ) : (
          words !== '' && (
            <p className="candidate__said" dir="auto">
              “{words}”
            </p>
          )
        )}
      </div>
      {count !== undefined && <span className="candidate__count">{say('elect.votes', { n: count })}</span>}
      {children}
    </li>
  );
}

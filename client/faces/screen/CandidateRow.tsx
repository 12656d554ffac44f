import type { MemberId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { useSay } from '../../i18n/language.tsx';
import { Avatar } from '../../parts/Avatar.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { Dots } from '../../wall/Dots.tsx';

/** Somebody who stands, with their own words; with `votes` once they may be counted aloud. */
export function CandidateRow({ member, votes }: { member: MemberId; votes?: number | undefined }) {
  const say = useSay();
  const name = useBoard((part) => get(part.members, member)?.name ?? '');
  const candidate = useBoard((part) => get(part.candidates, member));
  const words = candidate?.asked
    ? say('screen.elect.asked')
    : candidate?.words
      ? say('screen.quoted', { words: candidate.words })
      : '';
  return (
    <li className="candidate" data-asked={candidate?.asked || undefined}>
      <Avatar name={name} size="max(2em, 8vh)" state={candidate?.asked ? 'away' : 'here'} />
      <div className="candidate__words">
        <p className="candidate__name voice-room" dir="auto">
          {name}
        </p>
        {words && (
          <p className="candidate__says" dir="auto">
            {words}
          </p>
        )}
      </div>
      {votes !== undefined && (
        <>
          <Dots count={votes} kind="revealed" />
          <b className="voice-room">{votes}</b>
        </>
      )}
    </li>
  );
}

import type { TargetId } from '#shared/model/ids.ts';
import { againRound, queueOf, topicTitle } from '#shared/rules/topics.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { MeetingLine } from './MeetingLine.tsx';

/** Below the talk: what comes next, what is left, and whether the room votes again beside it. */
export function TalkFoot({ next = true }: { next?: boolean }) {
  const say = useSay();
  const { stage } = useCurrentPlace();
  const again = useBoard((part) => againRound(part)?.status === 'open');
  const topic = useBoard((part) => topicTitle(part, (queueOf(part, stage.id)[0]?.target.id ?? '') as TargetId));
  return (
    <div className="talk-foot">
      <div className="talk-foot__next">
        {again && <p className="talk-foot__again">{say('screen.voteAgain')}</p>}
        {next && topic && <p dir="auto">{say('screen.next', { topic })}</p>}
      </div>
      <MeetingLine />
    </div>
  );
}

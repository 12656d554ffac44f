import './talk.css';
import type { TargetId } from '#shared/model/ids.ts';
import { topicTitle } from '#shared/rules/topics.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Split } from '../Split.tsx';
import { StageLine } from '../StageLine.tsx';
import { TopicWords } from './TopicWords.tsx';

/** The topic whose turn it is, and which of how many that is. */
export function PitchPage({ id }: { id: TargetId }) {
  const say = useSay();
  const { phase } = useCurrentPlace();
  const { at, of, next } = usePitchTurn(id);
  return (
    <Split
      look="wide"
      head={
        <div className="talk-head">
          <StageLine now={say(phase.heading)} />
          <p className="talk-head__count">{say('screen.page', { at, of })}</p>
        </div>
      }
      foot={next && <p className="talk-foot">{say('screen.next', { topic: next })}</p>}
    >
      <div className="topic-page">
        <TopicWords id={id} />
      </div>
    </Split>
  );
}

/** Topics merged away while they were pitched are not counted. */
function usePitchTurn(id: TargetId): { at: number; of: number; next: string } {
  const { stage } = useCurrentPlace();
  const part = useBoard((all) => all);
  const targets = targetsOf(part, stage.id);
  const pitched = part.pitch.pitched.filter((one) => targets.some((target) => target.id === one));
  const next = targets.find((target) => !part.pitch.pitched.includes(target.id));
  return { at: pitched.indexOf(id) + 1, of: targets.length, next: next ? topicTitle(part, next.id) : '' };
}

import './talk.css';
import './thumbs.css';
import { sumOf, type Thumbs } from '#shared/model/topic.ts';
import { topicTitle } from '#shared/rules/topics.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Fit } from '../Fit.tsx';
import { Split } from '../Split.tsx';
import { ThumbColumns } from './ThumbColumns.tsx';
import { ThumbsFoot } from './ThumbsFoot.tsx';
import { VerdictLine } from './VerdictLine.tsx';

const MINUTE = 60_000;

/** Whether to go on: the question and, once all are in, the thumbs and what they decided. */
export function ThumbsPage({ thumbs }: { thumbs: Exclude<Thumbs, { status: 'none' }> }) {
  const say = useSay();
  const topic = useBoard((part) => topicTitle(part, thumbs.topic));
  // With all extensions used up nobody is asked.
  const asked = thumbs.status === 'open' || thumbs.counts !== null;
  const given = thumbs.status === 'closed' && thumbs.counts !== null && sumOf(thumbs.counts) > 0 ? thumbs : null;
  return (
    <Split
      look="wide"
      head={
        <p className="thumbs-topic" dir="auto">
          {topic}
        </p>
      }
      foot={<ThumbsFoot thumbs={thumbs} />}
    >
      <div className="thumbs-page" data-asked={asked || undefined}>
        <Fit className="thumbs-page__ask">
          <h1 className="voice-room">
            {asked ? say('thumbs.question', { n: Math.round(thumbs.asks / MINUTE) }) : say('screen.verdict.over')}
          </h1>
        </Fit>
        {asked && <ThumbColumns id={thumbs.id} counts={given?.counts ?? null} verdict={given?.verdict ?? null} />}
        {thumbs.status === 'closed' && <VerdictLine thumbs={thumbs} />}
      </div>
    </Split>
  );
}

import { sumOf, type Thumbs } from '#shared/model/topic.ts';
import { topicTitle } from '#shared/rules/topics.ts';
import { useSay } from '../../../i18n/language.tsx';
import { ThumbTally } from '../../../phases/discuss/ThumbTally.tsx';
import { useSecondsTo } from '../../../phases/discuss/useSecondsTo.ts';
import { verdictSay } from '../../../phases/discuss/verdictSay.ts';
import { useBoard } from '../../../store/BoardContext.tsx';

/** What the thumbs said and what follows from it. Goes when it is carried out. */
export function ShownThumbs({ thumbs, asStrip }: { thumbs: Extract<Thumbs, { status: 'closed' }>; asStrip: boolean }) {
  const say = useSay();
  const title = useBoard((part) => topicTitle(part, thumbs.topic));
  const rule = useBoard((part) => part.settings.talk.rule);
  const seconds = useSecondsTo(thumbs.carryAt);
  const isHeld = seconds === null && thumbs.verdict !== 'ask';
  return (
    <>
      {!asStrip && (
        <p className="thumbs__topic" dir="auto">
          {title}
        </p>
      )}
      {!asStrip && thumbs.counts && sumOf(thumbs.counts) > 0 && (
        <ThumbTally id={thumbs.id} counts={thumbs.counts} rule={rule} verdict={thumbs.verdict} />
      )}
      <p className="thumbs__verdict voice-room">{verdictSay(say, thumbs, rule)}</p>
      {isHeld && <p className="thumbs__count">{say('thumbs.held')}</p>}
    </>
  );
}

import { sumOf, type Thumbs } from '#shared/model/topic.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { ThumbTally } from './ThumbTally.tsx';
import { useSecondsTo } from './useSecondsTo.ts';
import { VerdictActs } from './VerdictActs.tsx';
import { verdictSay } from './verdictSay.ts';

/** The thumbs are shown: the counts, what they decided in a sentence, and the pause in which it can still be held. */
export function ClosedThumbs({ thumbs, leads }: { thumbs: Extract<Thumbs, { status: 'closed' }>; leads: boolean }) {
  const say = useSay();
  const { rule } = useBoard((part) => part.settings.talk);
  const seconds = useSecondsTo(thumbs.carryAt);
  const room = sumOf(thumbs.room);
  return (
    <>
      {thumbs.counts && sumOf(thumbs.counts) > 0 && (
        <ThumbTally id={thumbs.id} counts={thumbs.counts} rule={rule} verdict={thumbs.verdict} />
      )}
      <p className="thumbs-band__verdict voice-room" role="status">
        {verdictSay(say, thumbs, rule)}
      </p>
      <p className="meta">
        {seconds === null ? thumbs.verdict !== 'ask' && say('thumbs.held') : say('thumbs.carriedIn', { n: seconds })}{' '}
        {thumbs.counts && say(`discuss.rule.${rule}`)} {room > 0 && say('thumbs.ofRoom', { n: room })}
      </p>
      {leads && <VerdictActs thumbs={thumbs} />}
    </>
  );
}

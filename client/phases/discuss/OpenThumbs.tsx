import type { Thumbs } from '#shared/model/topic.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { WritersRow } from '../../wall/WritersRow.tsx';
import type { PhaseProps } from '../place.ts';
import { RoomThumbs } from '../talk/RoomThumbs.tsx';
import { ThumbChoice } from './ThumbChoice.tsx';
import { useSecondsTo } from './useSecondsTo.ts';

/** Thumbs are open: how many are in, when they will be shown, by which rule; on a laptop that takes part, mine. */
export function OpenThumbs({
  thumbs,
  face,
}: {
  thumbs: Extract<Thumbs, { status: 'open' }>;
  face: PhaseProps['face'];
}) {
  const say = useSay();
  const { answered, asked } = useBoard((part) => part.progress);
  const { rule } = useBoard((part) => part.settings.talk);
  const seconds = useSecondsTo(thumbs.closesAt) ?? 0;
  const of = Math.max(answered, asked);
  const words = say('thumbs.answered', { n: answered, of });
  return (
    <>
      <div className="thumbs-band__count">
        {of > 0 && of <= 40 && <WritersRow written={answered} blank={of - answered} label={words} />}
        <p>
          <strong role="status">{words}</strong> <span className="meta">{say('thumbs.shownIn', { n: seconds })}</span>
        </p>
      </div>
      {face === 'participant' && <ThumbChoice />}
      <RoomThumbs />
      <p className="meta">{say(`discuss.rule.${rule}`)}</p>
    </>
  );
}

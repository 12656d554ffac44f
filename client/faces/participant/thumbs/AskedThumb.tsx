import { Suspense } from 'react';
import type { Thumbs } from '#shared/model/topic.ts';
import { topicTitle } from '#shared/rules/topics.ts';
import { useSay } from '../../../i18n/language.tsx';
import { ChevronDownIcon, ChevronUpIcon } from '../../../parts/Icon.tsx';
import { IconButton } from '../../../parts/IconButton.tsx';
import { later } from '../../../parts/later.tsx';
import { useSecondsTo } from '../../../phases/discuss/useSecondsTo.ts';
import { useKeepsRoom } from '../../../phases/talk/useKeepsRoom.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { ThumbColumns } from './ThumbColumns.tsx';

const RoomThumbs = later(() => import('../../../phases/talk/RoomThumbs.tsx').then((room) => room.RoomThumbs));

/** "Two more minutes?": my thumb, how far the room is, how long it is still open. */
export function AskedThumb({
  thumbs,
  asStrip,
  onSmall,
}: {
  thumbs: Extract<Thumbs, { status: 'open' }>;
  asStrip: boolean;
  /** Makes the sheet a strip, and the strip a sheet again. */
  onSmall?: () => void;
}) {
  const say = useSay();
  const title = useBoard((part) => topicTitle(part, thumbs.topic));
  const { answered, asked } = useBoard((part) => part.progress);
  const seconds = useSecondsTo(thumbs.closesAt) ?? 0;
  const keeps = useKeepsRoom() > 0;
  const heading = (
    <h2 className="thumbs__question voice-room">{say('thumbs.question', { n: Math.round(thumbs.asks / 60_000) })}</h2>
  );
  return (
    <>
      <header className="thumbs__head">
        {asStrip ? (
          heading
        ) : (
          <p className="thumbs__topic" dir="auto">
            {title}
          </p>
        )}
        <span className="thumbs__seconds">{say('topic.seconds', { n: seconds })}</span>
        {onSmall && (
          <IconButton
            icon={asStrip ? ChevronUpIcon : ChevronDownIcon}
            label={say(asStrip ? 'topic.larger' : 'topic.smaller')}
            size="small"
            onClick={onSmall}
          />
        )}
      </header>
      {!asStrip && heading}
      <ThumbColumns thumbs={thumbs} />
      {!asStrip && (
        <p className="thumbs__count">{say('thumbs.answered', { n: answered, of: Math.max(answered, asked) })}</p>
      )}
      {!asStrip && keeps && (
        <Suspense fallback={null}>
          <RoomThumbs />
        </Suspense>
      )}
    </>
  );
}

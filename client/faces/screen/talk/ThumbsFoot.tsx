import { sumOf, type Thumbs } from '#shared/model/topic.ts';
import { queueOf, topicTitle } from '#shared/rules/topics.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useSecondsTo } from '../../../phases/discuss/useSecondsTo.ts';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Emphasis } from '../Emphasis.tsx';

type Shown = Exclude<Thumbs, { status: 'none' }>;

/** Below the thumbs: how many are in, how many of them from the room, and the rule in a sentence. */
export function ThumbsFoot({ thumbs }: { thumbs: Shown }) {
  const say = useSay();
  const { stage } = useCurrentPlace();
  const { rule } = useBoard((part) => part.settings.talk);
  const { answered, asked, present } = useBoard((part) => part.progress);
  const people = useBoard((part) => part.settings.room.people);
  const next = useBoard((part) => queueOf(part, stage.id)[0]?.target.id);
  const title = useBoard((part) => (next ? topicTitle(part, next) : ''));
  const seconds = useSecondsTo(thumbs.status === 'open' ? thumbs.closesAt : null);
  if (thumbs.status === 'closed' && thumbs.counts === null) {
    return <div className="thumbs-foot">{title && <p dir="auto">{say('screen.next', { topic: title })}</p>}</div>;
  }
  const n = thumbs.status === 'closed' && thumbs.counts ? sumOf(thumbs.counts) : answered;
  const all = Math.max(n, thumbs.status === 'closed' ? present + people : asked);
  const room = thumbs.status === 'closed' ? sumOf(thumbs.room) : 0;
  return (
    <div className="thumbs-foot">
      <p className="thumbs-foot__count">
        <span>
          <Emphasis>{say('screen.elect.voted', { n, all })}</Emphasis>
        </span>
        {room > 0 && <span className="thumbs-foot__more">{say('thumbs.ofRoom', { n: room })}</span>}
        {seconds !== null && <span className="thumbs-foot__more">{say('thumbs.shownIn', { n: seconds })}</span>}
      </p>
      <p className="thumbs-foot__rule">{say(`discuss.rule.${rule}`)}</p>
    </div>
  );
}

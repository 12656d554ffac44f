import './topic.css';
import type { TargetId } from '#shared/model/ids.ts';
import { useSay } from '../../../i18n/language.tsx';
import { readTopic } from '../../../phases/discuss/readTopic.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Dots } from '../../../wall/Dots.tsx';
import { Fit } from '../Fit.tsx';

/** Many words begin smaller, so that the steps of the fit reach what they need. */
const longOf = (title: string) => (title.length > 280 ? 'very' : title.length > 110 ? 'rather' : undefined);

/** A topic for the back row: as large as it can be, with its dots, and whose it is where authors are shown. */
export function TopicWords({ id, dots = 0, brief = false }: { id: TargetId; dots?: number; brief?: boolean }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { title, by, merged } = readTopic(part, id);
  return (
    <Fit className="topic-words">
      <h1 className="voice-room" data-long={longOf(title)} dir="auto">
        {title || say('wall.unnamed')}
      </h1>
      {merged.length > 0 && !brief && (
        <ul className="topic-words__merged">
          {merged.map((text, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same
            <li key={i} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      {(dots > 0 || by.length > 0) && (
        <p className="topic-words__facts">
          {dots > 0 && <Dots count={dots} label={say('parts.dots', { n: dots })} />}
          {by.length > 0 && <span>{say('discuss.raisedBy', { who: by.join(', ') })}</span>}
        </p>
      )}
    </Fit>
  );
}

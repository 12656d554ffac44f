import { useMemo } from 'react';
import type { Topic } from '#shared/model/topic.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { Dots } from '../../wall/Dots.tsx';
import type { PhaseProps } from '../place.ts';
import { Actions } from '../talk/Actions.tsx';
import { Takeaways } from '../talk/Takeaways.tsx';
import { readTopic } from './readTopic.ts';
import { ThumbsBand } from './ThumbsBand.tsx';
import { TopicClock } from './TopicClock.tsx';
import { TopicMenu } from './TopicMenu.tsx';
import type { TopicDrag } from './useTopicDrag.ts';
import type { TopicRights } from './useTopicItems.ts';

/** The topic under discussion, as a sheet: its words large, the clock larger, what the room says by thumb, what comes of it. */
export function Discussing({
  topic,
  face,
  rights,
  drag,
}: {
  topic: Topic;
  face: PhaseProps['face'];
  rights: TopicRights;
  drag: TopicDrag;
}) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { id, dots } = topic;
  const { title, by, merged } = useMemo(() => readTopic(part, id), [part, id]);
  const asks = part.thumbs.status !== 'none' && part.thumbs.topic === id;
  return (
    <article className="talk-sheet" data-topic={id} data-state={drag.over === id ? 'over' : undefined}>
      <header className="talk-sheet__head">
        <h3 className="voice-room" dir="auto">
          {title}
        </h3>
        <TopicMenu id={id} status="discussing" title={title} rights={rights} />
      </header>
      <p className="talk-sheet__by">
        {dots !== null && dots > 0 && <Dots count={dots} label={say('parts.dots', { n: dots })} />}
        {by.length > 0 && <span>{say('discuss.raisedBy', { who: by.join(', ') })}</span>}
      </p>
      {merged.length > 0 && (
        <ul className="talk-sheet__merged">
          {merged.map((text, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two notes may have the same words
            <li key={i} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      {asks ? <ThumbsBand face={face} leads={rights.leads} /> : <TopicClock topic={topic} />}
      <div className="talk-sheet__yields">
        <Takeaways topic={id} />
        <Actions topic={id} />
      </div>
    </article>
  );
}

import { useMemo } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { useSay } from '../../../i18n/language.tsx';
import { readTopic } from '../../../phases/discuss/readTopic.ts';
import { TopicClock } from '../../../phases/discuss/TopicClock.tsx';
import { Actions } from '../../../phases/talk/Actions.tsx';
import { Takeaways } from '../../../phases/talk/Takeaways.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Dots } from '../../../wall/Dots.tsx';

/** The topic under discussion, as a sheet: its words large, its clock, what is taken away and who does what. */
export function TopicNow({ id, held }: { id: TargetId; held: boolean }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { title, by, merged } = useMemo(() => readTopic(part, id), [part, id]);
  const topic = get(part.topics, id);
  const dots = topic?.dots ?? 0;
  return (
    <article className="now">
      <h1 className="now__title voice-room" id="phase-heading" tabIndex={-1} dir="auto">
        {title}
      </h1>
      <p className="now__by">
        {dots > 0 && <Dots count={dots} label={say('parts.dots', { n: dots })} />}
        {by.length > 0 && <span>{say('discuss.raisedBy', { who: by.join(', ') })}</span>}
      </p>
      {merged.length > 0 && (
        <ul className="now__merged">
          {merged.map((text) => (
            <li key={text} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      {topic && (
        // The clock is the next topic's by then; its place stays, so that nothing moves under whoever types.
        <div className="now__clock" data-held={held || undefined}>
          <TopicClock topic={topic} />
        </div>
      )}
      {/* Not keyed by the topic: who is writing when the talk goes on is left in peace. */}
      <div className="now__yields">
        <Takeaways topic={id} />
        <Actions topic={id} />
      </div>
    </article>
  );
}

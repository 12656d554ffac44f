import { type ReactNode, useMemo } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { Dots } from '../../wall/Dots.tsx';
import { readTopic } from './readTopic.ts';

/**
 * A topic on the wall: its words, its dots, who raised it. States: rest, hover, held (its place is dashed), over (another
 * hangs over it), lifted. Found by `data-topic`; `acts` stand in its upper corner.
 */
export function TopicCard({
  id,
  dots,
  state = 'rest',
  drags = false,
  acts,
}: {
  id: TargetId;
  dots: number;
  state?: 'rest' | 'held' | 'over' | 'lifted';
  drags?: boolean;
  acts?: ReactNode;
}) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { title, by, merged, notes, tint } = useMemo(() => readTopic(part, id), [part, id]);
  return (
    <article
      className="topic"
      data-tint={tint}
      data-state={state}
      data-drags={drags || undefined}
      data-topic={state === 'lifted' ? undefined : id}
      aria-label={dots > 0 ? `${title}, ${say('parts.dots', { n: dots })}` : title}
    >
      <p className="topic__title voice-note" dir="auto">
        {title}
      </p>
      {(dots > 0 || by.length > 0 || merged.length > 0) && (
        <div className="topic__foot">
          {dots > 0 && <Dots count={dots} label={say('parts.dots', { n: dots })} />}
          <span className="topic__by" dir="auto">
            {[merged.length > 0 ? say('parts.notes', { n: notes }) : '', by.join(', ')].filter(Boolean).join(' · ')}
          </span>
        </div>
      )}
      {acts && <div className="topic__acts">{acts}</div>}
    </article>
  );
}

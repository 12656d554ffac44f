import './talk.css';
import { useMemo } from 'react';
import type { Topic } from '#shared/model/topic.ts';
import { actionsOf, takeawaysOf } from '#shared/rules/yields.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Split } from '../Split.tsx';
import { TalkFoot } from './TalkFoot.tsx';
import { TopicHead } from './TopicHead.tsx';
import { TopicWords } from './TopicWords.tsx';
import { YieldLists } from './YieldLists.tsx';

/** The topic under discussion, and what the group takes from it as it is written. */
export function TopicPage({ topic }: { topic: Topic }) {
  const part = useBoard((all) => all);
  const { takeaways, actions } = useMemo(
    () => ({ takeaways: takeawaysOf(part, topic.id), actions: actionsOf(part, topic.id) }),
    [part, topic.id],
  );
  const some = takeaways.length + actions.length > 0;
  return (
    <Split look="wide" head={<TopicHead topic={topic} />} foot={<TalkFoot />}>
      <div key={topic.id} className="topic-page" data-yields={some || undefined}>
        <TopicWords id={topic.id} dots={topic.dots ?? 0} brief={some} />
        {some && <YieldLists takeaways={takeaways} actions={actions} />}
      </div>
    </Split>
  );
}

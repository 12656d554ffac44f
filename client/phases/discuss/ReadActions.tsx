import type { ActionId } from '#shared/model/ids.ts';
import { all } from '#shared/model/records.ts';
import type { Action } from '#shared/model/topic.ts';
import { topicTitle } from '#shared/rules/topics.ts';
import { actionsOf } from '#shared/rules/yields.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { Actions } from '../talk/Actions.tsx';
import { useWhoAndWhen } from '../talk/useWhoAndWhen.ts';

/** The actions of all topics, to be read out one by one, and below them those of the whole meeting, which can be added to. */
export function ReadActions() {
  const say = useSay();
  const part = useBoard((whole) => whole);
  const whoAndWhen = useWhoAndWhen();
  const topics = [...new Set(all<ActionId, Action>(part.actions).map(({ topic }) => topic))];
  const byTopic = topics.flatMap((topic) => (topic === null ? [] : { topic, actions: actionsOf(part, topic) }));
  return (
    <div className="read-actions">
      <Actions topic={null} />
      {byTopic.map(({ topic, actions }) => (
        <section key={topic} aria-label={topicTitle(part, topic)}>
          <p className="read-actions__topic meta" dir="auto">
            {say('poll.from', { topic: topicTitle(part, topic) })}
          </p>
          <ul>
            {actions.map((action) => (
              <li key={action.id} data-done={action.done || undefined}>
                <span className="voice-note" dir="auto">
                  {action.text}
                </span>
                <span className="meta" dir="auto">
                  {whoAndWhen(action) || say('poll.nobody')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

import { spentSay } from '#shared/minutes/spentSay.ts';
import type { Topic } from '#shared/model/topic.ts';
import { topicsWith, topicTitle } from '#shared/rules/topics.ts';
import { actionsOf, takeawaysOf } from '#shared/rules/yields.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';

import { TopicMenu } from './TopicMenu.tsx';
import type { TopicDrag } from './useTopicDrag.ts';
import type { TopicRights } from './useTopicItems.ts';

/** What was talked about, with what came of it, and below it what is parked. Lines, no cards: it is done. */
export function Discussed({ stage, rights, drag }: { stage: Stage; rights: TopicRights; drag: TopicDrag }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const discussed = topicsWith(part, stage.id, 'discussed');
  const parked = topicsWith(part, stage.id, 'parked');
  const lines = (topics: readonly Topic[]) =>
    topics.map((topic) => <TopicLine key={topic.id} topic={topic} rights={rights} over={drag.over === topic.id} />);
  return (
    <section className="discussed" aria-label={say('discuss.discussed')}>
      <header className="discuss__head">
        <h2 className="voice-room">{say('discuss.discussed')}</h2>
        <span className="discuss__count">{discussed.length}</span>
      </header>
      <ul>{lines(discussed)}</ul>
      {parked.length > 0 && (
        <>
          <header className="discuss__head">
            <h2 className="voice-room">{say('discuss.parked')}</h2>
            <span className="discuss__count">{parked.length}</span>
          </header>
          <ul>{lines(parked)}</ul>
        </>
      )}
    </section>
  );
}

function TopicLine({ topic, rights, over }: { topic: Topic; rights: TopicRights; over: boolean }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { id, status, spent } = topic;
  const title = topicTitle(part, id);
  const came = [
    say('discuss.takeaways', { n: takeawaysOf(part, id).length }),
    say('discuss.actions', { n: actionsOf(part, id).length }),
  ].filter((words) => words !== '');
  const told = [spentSay(say, spent), came.join(', ')].filter((words) => words !== '');
  return (
    <li className="topic-line" data-topic={id} data-state={over ? 'over' : undefined}>
      <div className="topic-line__words">
        <p className="topic-line__title voice-note" dir="auto">
          {title}
        </p>
        {told.length > 0 && <p className="meta">{told.join(' · ')}</p>}
      </div>
      <TopicMenu id={id} status={status} title={title} rights={rights} />
    </li>
  );
}

import { useLayoutEffect, useRef } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import { againRound, queueOf } from '#shared/rules/topics.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { AddTopic } from './AddTopic.tsx';
import { AgainVotes } from './AgainVotes.tsx';
import { QueuedTopic } from './QueuedTopic.tsx';
import { TiedRank } from './TiedRank.tsx';
import { moved, type Rank, ranksOf } from './ties.ts';
import { useTopicActs } from './useTopicActs.ts';
import type { TopicDrag } from './useTopicDrag.ts';
import type { TopicRights } from './useTopicItems.ts';
import { VoteAgain } from './VoteAgain.tsx';

/**
 * What is still to discuss, most dots first; ties are shown as ties, to be ordered by hand or by lot. A topic can be added
 * at any time. While the room votes again, whoever votes here does it in place.
 */
export function ToDiscuss({
  stage,
  rights,
  votes,
  drag,
}: {
  stage: Stage;
  rights: TopicRights;
  /** My own dots may be shown on this face. */
  votes: boolean;
  drag: TopicDrag;
}) {
  const say = useSay();
  const part = useBoard((all) => all);
  const queue = queueOf(part, stage.id);
  const ranks = ranksOf(queue);
  const again = againRound(part)?.status === 'open';
  const move = useMove();
  return (
    <section className="to-discuss" aria-labelledby="to-discuss">
      <header className="discuss__head">
        <h2 id="to-discuss" className="voice-room">
          {say('discuss.toDiscuss')}
        </h2>
        <span className="discuss__count">{queue.length}</span>
      </header>
      <VoteAgain leads={rights.leads} open={again} topics={queue.length} />
      {again && votes ? (
        <AgainVotes />
      ) : (
        <ol className="to-discuss__ranks">
          {ranks.map((rank) => (
            <TiedRank key={rank.topics[0]?.target.id} rank={rank} leads={rights.leads}>
              {rank.topics.map(({ target }) => (
                <QueuedTopic
                  key={target.id}
                  id={target.id as TargetId}
                  rank={rank}
                  rights={rights}
                  drag={drag}
                  onMove={(id, by) => move(rank, id, by)}
                />
              ))}
            </TiedRank>
          ))}
        </ol>
      )}
      <AddTopic stage={stage} first={targetsOf(part, stage.id).length === 0} />
    </section>
  );
}

/** Moves a topic among those with as many dots; the focus goes along with it. */
function useMove() {
  const say = useSay();
  const { polite } = useAnnounce();
  const acts = useTopicActs();
  const last = useRef<{ readonly id: TargetId; readonly by: -1 | 1 } | null>(null);
  const topics = useBoard((part) => part.topics);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new order is what it waits for
  useLayoutEffect(() => {
    if (!last.current) return;
    const { id, by } = last.current;
    last.current = null;
    const card = document.querySelector(`[data-topic="${CSS.escape(id)}"]`);
    card?.querySelector<HTMLElement>(`[data-move="${by}"]`)?.focus();
  }, [topics]);
  return (rank: Rank, id: TargetId, by: -1 | 1) => {
    const order = moved(rank, id, by);
    if (!order) return;
    last.current = { id, by };
    acts.order(order);
    polite(say('discuss.moved', { at: order.indexOf(id) + 1, of: order.length }));
  };
}

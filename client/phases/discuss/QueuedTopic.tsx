import type { TargetId } from '#shared/model/ids.ts';
import { topicTitle } from '#shared/rules/topics.ts';
import { useSay } from '../../i18n/language.tsx';
import { ArrowDownIcon, ArrowUpIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { TopicCard } from './TopicCard.tsx';
import { TopicMenu } from './TopicMenu.tsx';
import { moved, type Rank } from './ties.ts';
import type { TopicDrag } from './useTopicDrag.ts';
import type { TopicRights } from './useTopicItems.ts';

/** A topic that waits, with its menu and, among others with as many dots, up and down. */
export function QueuedTopic({
  id,
  rank,
  rights,
  drag,
  onMove,
}: {
  id: TargetId;
  rank: Rank;
  rights: TopicRights;
  drag: TopicDrag;
  onMove: (id: TargetId, by: -1 | 1) => void;
}) {
  const say = useSay();
  const title = useBoard((part) => topicTitle(part, id));
  const state = drag.held === id ? 'held' : drag.over === id ? 'over' : 'rest';
  const can = (by: -1 | 1) => moved(rank, id, by) !== null;
  const go = (by: -1 | 1) => (can(by) ? () => onMove(id, by) : null);
  return (
    <li>
      <TopicCard
        id={id}
        dots={rank.dots}
        state={state}
        drags={rights.mayMove}
        acts={
          <>
            {rights.leads && rank.tied && (
              <>
                <IconButton
                  icon={ArrowUpIcon}
                  size="small"
                  label={say('discuss.upOf', { topic: title })}
                  aria-disabled={!can(-1) || undefined}
                  data-move={-1}
                  onClick={() => go(-1)?.()}
                />
                <IconButton
                  icon={ArrowDownIcon}
                  size="small"
                  label={say('discuss.downOf', { topic: title })}
                  aria-disabled={!can(1) || undefined}
                  data-move={1}
                  onClick={() => go(1)?.()}
                />
              </>
            )}
            <TopicMenu id={id} status="waiting" title={title} rights={rights} onUp={go(-1)} onDown={go(1)} />
          </>
        }
      />
    </li>
  );
}

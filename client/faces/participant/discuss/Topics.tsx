import { useMemo } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import { queueOf, topicsWith } from '#shared/rules/topics.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Fold } from './Fold.tsx';
import { TopicRows } from './TopicRows.tsx';

/**
 * What is to come, what was discussed, what is parked: folded, and opened by whoever wants to know. `between`: nothing is
 * under discussion, so what is to come is what there is to see.
 */
export function Topics({ stage, between = false }: { stage: Stage; between?: boolean }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { coming, discussed, parked } = useMemo(() => {
    const ids = (topics: readonly { id: TargetId }[]) => topics.map(({ id }) => ({ id, dots: null }));
    return {
      coming: queueOf(part, stage.id).map(({ target, dots }) => ({ id: target.id as TargetId, dots })),
      discussed: ids(topicsWith(part, stage.id, 'discussed')),
      parked: ids(topicsWith(part, stage.id, 'parked')),
    };
  }, [part, stage]);
  return (
    <div className="folds">
      <Fold title={say('topic.coming')} n={coming.length} open={between}>
        <TopicRows topics={coming} stage={stage} />
      </Fold>
      <Fold title={say('discuss.discussed')} n={discussed.length}>
        <TopicRows topics={discussed} stage={stage} />
      </Fold>
      <Fold title={say('discuss.parked')} n={parked.length}>
        <TopicRows topics={parked} stage={stage} />
      </Fold>
    </div>
  );
}

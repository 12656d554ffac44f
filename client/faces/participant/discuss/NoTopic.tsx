import { queueOf } from '#shared/rules/topics.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';

/** Between two topics: the next one is started by whoever leads; or all are talked through. */
export function NoTopic({ stage }: { stage: Stage }) {
  const say = useSay();
  const more = useBoard((part) => queueOf(part, stage.id).length > 0);
  return (
    <header className="me__heading">
      <h1 className="voice-room" id="phase-heading" tabIndex={-1}>
        {say(more ? 'topic.between' : 'topic.noMore')}
      </h1>
      <p>{say(more ? 'phase.discuss.hint' : 'topic.noMore.hint')}</p>
    </header>
  );
}

import './topics.css';
import { useMemo } from 'react';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useTargets } from '../../../phases/targets.ts';
import { TopicGrid } from './TopicGrid.tsx';

/** All topics that were written so far. `newest`: the last first, so that what was just added stands below the composer. */
export function TopicWall({ stage, newest = false }: { stage: Stage; newest?: boolean }) {
  const say = useSay();
  const targets = useTargets(stage);
  const shown = useMemo(() => (newest ? [...targets].reverse() : targets), [targets, newest]);
  return (
    <section className="topics" aria-labelledby="topics-heading">
      <header className="topics__head">
        <h2 id="topics-heading">{say('topic.all')}</h2>
        {targets.length > 0 && <span className="meta">{say('topic.soFar', { n: targets.length })}</span>}
      </header>
      {targets.length === 0 ? <p className="meta">{say('topic.none')}</p> : <TopicGrid topics={shown} stage={stage} />}
    </section>
  );
}

import './discuss/discuss.css';
import './discuss/topics.css';
import './discuss/sheet.css';
import './discuss/thumbs.css';
import { useRef } from 'react';
import { discussing } from '#shared/rules/topics.ts';
import { useSay } from '../i18n/language.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { BeforeTopics } from './discuss/BeforeTopics.tsx';
import { Discussed } from './discuss/Discussed.tsx';
import { Discussing } from './discuss/Discussing.tsx';
import { ToDiscuss } from './discuss/ToDiscuss.tsx';
import { TopicCard } from './discuss/TopicCard.tsx';
import { useThumbKeys } from './discuss/useThumbKeys.ts';
import { useTopicActs } from './discuss/useTopicActs.ts';
import { useTopicDrag } from './discuss/useTopicDrag.ts';
import { type PhaseProps, usePlace } from './place.ts';
import { useLeads, useMayMove } from './rights.ts';

/**
 * Topic after topic, each on a time box: what is still to discuss, the one under discussion as a sheet, what was discussed.
 * Whoever leads has the menus; everybody else reads, writes takeaways and actions, adds topics, and gives their thumb.
 */
export function DiscussView({ face, at }: PhaseProps) {
  const { place, live } = usePlace(at);
  const say = useSay();
  const topic = useBoard(discussing);
  const leads = useLeads() && live && face !== 'screen';
  const mayMove = useMayMove() && live && face !== 'screen';
  const { merge } = useTopicActs();
  const root = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const lifted = useRef<HTMLDivElement>(null);
  const drag = useTopicDrag({ root, scroller, lifted, enabled: mayMove, onMerge: merge });
  useThumbKeys();
  const rights = { leads, mayMove };
  const { stage } = place;
  const here = live && topic?.stage === stage.id ? topic : undefined;
  return (
    <section ref={root} className="phase discuss" data-face={face} data-dragging={drag.held !== null || undefined}>
      <h1 id="phase-heading" className="visually-hidden" tabIndex={-1}>
        {say(place.phase.heading)}
      </h1>
      <div ref={scroller} className="discuss__columns">
        <ToDiscuss stage={stage} rights={rights} votes={face === 'participant'} drag={drag} />
        <section className="discussing" data-on={here !== undefined || undefined} aria-labelledby="discussing">
          <header className="discuss__head">
            <h2 id="discussing" className="voice-room">
              {say('discuss.discussing')}
            </h2>
          </header>
          {here ? <Discussing topic={here} face={face} rights={rights} drag={drag} /> : <BeforeTopics stage={stage} />}
        </section>
        <Discussed stage={stage} rights={rights} drag={drag} />
      </div>
      {drag.held && (
        <div ref={lifted} className="topic-lifted" aria-hidden="true">
          <TopicCard id={drag.held} dots={0} state="lifted" />
        </div>
      )}
    </section>
  );
}

import './topics/topics.css';
import { useMemo } from 'react';
import { byOrder } from '#shared/rules/order.ts';
import type { Place } from '#shared/rules/phases.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { type Target, useTargets } from '../../phases/targets.ts';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { LeftOvers } from './LeftOvers.tsx';
import { StillWriting } from './StillWriting.tsx';
import { AddTopicButton } from './topics/AddTopicButton.tsx';
import { TopicGrid } from './topics/TopicGrid.tsx';
import { useAuthors } from './topics/TopicTile.tsx';

/** Topic by topic, a few words of its author: whose turn it is, then who is still to come; two that are one can be merged. */
export function PitchPhase({ place, held }: { place: Place; held: boolean }) {
  const say = useSay();
  const { stage, phase } = place;
  const topic = useBoard((part) => part.pitch.topic);
  const pitched = useBoard((part) => part.pitch.pitched);
  const targets = usePitchOrder(place);
  const now = held ? undefined : targets.find(({ id }) => id === topic);
  const coming = targets.filter(({ id }) => id !== topic && !pitched.includes(id));
  const over = targets.filter(({ id }) => id !== topic && pitched.includes(id));
  return (
    <>
      <main className="me__main me__topics on-kraft">
        <StillWriting prompts={stage.prompts} />
        {now ? (
          <Turn topic={now} />
        ) : (
          <header className="me__heading">
            <h1 className="voice-room" id="phase-heading" tabIndex={-1}>
              {say(phase.heading)}
            </h1>
            <p>{say(phase.hint)}</p>
          </header>
        )}
        <PitchList id="to-pitch" title={say('topic.toPitch')} topics={coming} stage={stage} />
        <PitchList id="pitched" title={say('topic.pitched')} topics={over} stage={stage} />
      </main>
      {!held && (
        <footer className="me__bar">
          <AddTopicButton stage={stage} />
          <LeftOvers />
        </footer>
      )}
    </>
  );
}

/** Topics under a title with their count. Nothing where there are none. */
function PitchList({
  id,
  title,
  topics,
  stage,
}: {
  id: string;
  title: string;
  topics: readonly Target[];
  stage: Stage;
}) {
  if (topics.length === 0) return null;
  return (
    <section className="topics" aria-labelledby={id}>
      <header className="topics__head">
        <h2 id={id}>{title}</h2>
        <span className="meta">{topics.length}</span>
      </header>
      <TopicGrid topics={topics} stage={stage} />
    </section>
  );
}

/** The topics in the order they are pitched in. */
function usePitchOrder({ stage }: Place): readonly Target[] {
  const targets = useTargets(stage);
  const part = useBoard((all) => all);
  return useMemo(() => {
    const order = targetsOf(part, stage.id).sort(byOrder);
    return order.flatMap(({ id }) => targets.find((target) => target.id === id) ?? []);
  }, [part, stage, targets]);
}

/** Whose turn it is: mine stands out. */
function Turn({ topic }: { topic: Target }) {
  const say = useSay();
  const mine = useView((view) => topic.notes.some(({ id }) => id in view.mine.notes));
  const names = useAuthors(topic.notes);
  const whose = mine ? say('topic.yourTurn') : names ? say('topic.turnOf', { names }) : say('topic.turn');
  return (
    <section className="turn" data-mine={mine || undefined}>
      <p className="turn__whose">{whose}</p>
      <h1 className="turn__topic voice-room" id="phase-heading" tabIndex={-1} dir="auto">
        {topic.name}
      </h1>
      {topic.notes.length > 1 && (
        <ul className="turn__notes">
          {topic.notes
            .filter(({ text }) => text !== topic.name)
            .map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
        </ul>
      )}
      {mine && <p className="turn__hint">{say('topic.yourTurn.hint')}</p>}
    </section>
  );
}

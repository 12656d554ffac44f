import '../../phases/discuss/sheet.css';
import './discuss/discuss.css';
import { Suspense } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import type { Place } from '#shared/rules/phases.ts';
import { againRound } from '#shared/rules/topics.ts';
import { later } from '../../parts/later.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { NoTopic } from './discuss/NoTopic.tsx';
import { TopicNow } from './discuss/TopicNow.tsx';
import { Topics } from './discuss/Topics.tsx';
import { LeftOvers } from './LeftOvers.tsx';
import { StillWriting } from './StillWriting.tsx';
import { AddTopicButton } from './topics/AddTopicButton.tsx';

const VoteAgain = later(() => import('./discuss/VoteAgain.tsx').then((vote) => vote.VoteAgain));

/**
 * Topic after topic: the one under discussion with its clock and what comes of it, below it what is to come and what was.
 * `held`: the group is at another topic or elsewhere by now, while its writer finishes a sentence under this one.
 */
export function DiscussPhase({ place, topic, held }: { place: Place; topic: TargetId | null; held: boolean }) {
  const { stage } = place;
  const again = useBoard((part) => againRound(part)?.status === 'open') && !held;
  return (
    <>
      <main className="me__main me__topics me__discuss on-kraft">
        <div className="me__discuss-now">
          <StillWriting prompts={stage.prompts} />
          {topic ? <TopicNow id={topic} held={held} /> : <NoTopic stage={stage} />}
        </div>
        <Topics stage={stage} between={topic === null} />
      </main>
      {!held && (
        <footer className="me__bar">
          {again && (
            <Suspense fallback={null}>
              <VoteAgain place={place} />
            </Suspense>
          )}
          <AddTopicButton stage={stage} />
          <LeftOvers />
        </footer>
      )}
    </>
  );
}

import { Suspense } from 'react';
import type { Place } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { later } from '../../parts/later.tsx';
import { Composer } from './Composer.tsx';
import { LeftOvers } from './LeftOvers.tsx';

export const TopicWall = later(() => import('./topics/TopicWall.tsx').then((wall) => wall.TopicWall));

/**
 * Topics are collected in the open: the composer, and below it everybody's topics as they come. `held`: the group has moved
 * on while words were in the making.
 */
export function CollectPhase({ place, held, onGo }: { place: Place; held: boolean; onGo: () => void }) {
  const say = useSay();
  const [prompt] = place.stage.prompts;
  if (!prompt) return null;
  return (
    <main className="me__main solo collect" data-tint={prompt.tint}>
      <div className="solo__write">
        <h1 className="solo__question voice-room" id="phase-heading" tabIndex={-1}>
          {say(prompt.question)}
        </h1>
        <Composer prompt={prompt} held={held} open onGo={onGo} />
        <LeftOvers />
      </div>
      <Suspense fallback={null}>
        <TopicWall stage={place.stage} newest />
      </Suspense>
    </main>
  );
}

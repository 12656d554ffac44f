import type { ReactNode } from 'react';
import { later } from '../../parts/later.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { BreakPage } from './BreakPage.tsx';
import type { Scene } from './following.ts';
import { Lobby } from './Lobby.tsx';
import type { Looking } from './looking.ts';
import { SoloPhase } from './SoloPhase.tsx';

const Finished = later(() => import('./Finished.tsx').then((page) => page.Finished));
const VotePhase = later(() => import('./VotePhase.tsx').then((page) => page.VotePhase));
const WeighPhase = later(() => import('./WeighPhase.tsx').then((page) => page.WeighPhase));
const WallPhase = later(() => import('./WallPhase.tsx').then((page) => page.WallPhase));

/** What comes after writing, fetched while people write. */
export const prefetchScenes = (): void => {
  for (const scene of [Finished, VotePhase, WeighPhase, WallPhase]) scene.prefetch();
  import('../../phases/PhaseView.tsx').then((phases) => phases.prefetchPhases()).catch(() => {});
};

/** The one task of a scene. Writing alone is here at once; the rest comes when it is first needed. */
export function SceneView({
  scene,
  held,
  onGo,
  look,
}: {
  scene: Scene;
  held: boolean;
  onGo: () => void;
  look: (at: Looking) => void;
}): ReactNode {
  const { place } = scene;
  const voting = useBoard((part) => part.rounds[place.key]?.status !== 'closed');
  switch (scene.is) {
    case 'lobby':
      return <Lobby />;
    case 'break':
      return <BreakPage />;
    case 'finished':
      return <Finished look={look} />;
    case 'phase':
      if (place.phase.kind === 'solo') return <SoloPhase place={place} held={held} onGo={onGo} />;
      if (place.phase.kind === 'vote' && voting && !held) return <VotePhase place={place} />;
      if (place.phase.kind === 'weigh' && voting && !held) return <WeighPhase place={place} />;
      return <WallPhase place={place} held={held} />;
  }
}

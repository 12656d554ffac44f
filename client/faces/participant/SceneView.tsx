import { lazy, type ReactNode } from 'react';
import { useBoard } from '../../store/BoardContext.tsx';
import { BreakPage } from './BreakPage.tsx';
import type { Scene } from './following.ts';
import { Lobby } from './Lobby.tsx';
import type { Looking } from './looking.ts';
import { SoloPhase } from './SoloPhase.tsx';

const Finished = lazy(() => import('./Finished.tsx').then((page) => ({ default: page.Finished })));
const VotePhase = lazy(() => import('./VotePhase.tsx').then((page) => ({ default: page.VotePhase })));
const WeighPhase = lazy(() => import('./WeighPhase.tsx').then((page) => ({ default: page.WeighPhase })));
/** What comes after writing, fetched while people write. */
export const prefetchScenes = (): void => {
  const scenes = [
    import('./WallPhase.tsx'),
    import('./VotePhase.tsx'),
    import('./WeighPhase.tsx'),
    import('./Finished.tsx'),
  ];
  for (const scene of scenes) scene.catch(() => {});
  import('../../phases/PhaseView.tsx').then((phases) => phases.prefetchPhases()).catch(() => {});
};

const WallPhase = lazy(() => import('./WallPhase.tsx').then((page) => ({ default: page.WallPhase })));

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

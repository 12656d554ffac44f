import type { ReactNode } from 'react';
import { isOpenSolo } from '#shared/rules/phases.ts';
import { later } from '../../parts/later.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { BreakPage } from './BreakPage.tsx';
import { CollectPhase, TopicWall } from './CollectPhase.tsx';
import type { Scene } from './following.ts';
import { Lobby } from './Lobby.tsx';
import type { Looking } from './looking.ts';
import { SoloPhase } from './SoloPhase.tsx';

const Finished = later(() => import('./Finished.tsx').then((page) => page.Finished));
const VotePhase = later(() => import('./VotePhase.tsx').then((page) => page.VotePhase));
const WeighPhase = later(() => import('./WeighPhase.tsx').then((page) => page.WeighPhase));
const WallPhase = later(() => import('./WallPhase.tsx').then((page) => page.WallPhase));
const PitchPhase = later(() => import('./PitchPhase.tsx').then((page) => page.PitchPhase));
const DiscussPhase = later(() => import('./DiscussPhase.tsx').then((page) => page.DiscussPhase));
const ClosePhase = later(() => import('./ClosePhase.tsx').then((page) => page.ClosePhase));

/** What comes after writing, fetched while people write. */
export const prefetchScenes = (): void => {
  const scenes = [TopicWall, Finished, VotePhase, WeighPhase, WallPhase, PitchPhase, DiscussPhase, ClosePhase];
  for (const scene of scenes) scene.prefetch();
  import('../../phases/PhaseView.tsx').then((phases) => phases.prefetchPhases()).catch(() => {});
};

/** The one task of a scene. Writing is here at once; the rest comes when it is first needed. */
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
  const isOpen = useBoard((part) => isOpenSolo(part, place.phase));
  switch (scene.is) {
    case 'lobby':
      return <Lobby />;
    case 'break':
      return <BreakPage />;
    case 'finished':
      return <Finished look={look} />;
    case 'phase':
      break;
  }
  const { phase } = place;
  if (phase.kind === 'solo' && isOpen) return <CollectPhase place={place} held={held} onGo={onGo} />;
  if (phase.kind === 'solo') return <SoloPhase place={place} held={held} onGo={onGo} />;
  if (phase.kind === 'share' && phase.turns) return <PitchPhase place={place} held={held} />;
  if (phase.kind === 'discuss') return <DiscussPhase place={place} topic={scene.topic} held={held} />;
  if (phase.kind === 'poll') return <ClosePhase place={place} held={held} />;
  if (phase.kind === 'vote' && voting && !held) return <VotePhase place={place} />;
  if (phase.kind === 'weigh' && voting && !held) return <WeighPhase place={place} />;
  return <WallPhase place={place} held={held} />;
}

import './phase.css';
import { lazy, Suspense } from 'react';
import type { PhaseKind } from '#shared/templates/template.ts';
import { type PhaseProps, useCurrentPlace } from './place.ts';
import { useUndoKey } from './useUndoKey.ts';

/** Fetches every phase while there is time, so that no step shows an empty wall first. */
export const prefetchPhases = (): void => {
  const views = [
    import('./WallView.tsx'),
    import('./VoteView.tsx'),
    import('./WeighView.tsx'),
    import('./TalkView.tsx'),
    import('./AlignView.tsx'),
    import('./NameView.tsx'),
    import('./ElectView.tsx'),
  ];
  // What cannot be fetched now is fetched when it is needed.
  for (const view of views) view.catch(() => {});
};

const WallView = lazy(() => import('./WallView.tsx').then((view) => ({ default: view.WallView })));
const VoteView = lazy(() => import('./VoteView.tsx').then((view) => ({ default: view.VoteView })));
const WeighView = lazy(() => import('./WeighView.tsx').then((view) => ({ default: view.WeighView })));
const TalkView = lazy(() => import('./TalkView.tsx').then((view) => ({ default: view.TalkView })));
const AlignView = lazy(() => import('./AlignView.tsx').then((view) => ({ default: view.AlignView })));
const NameView = lazy(() => import('./NameView.tsx').then((view) => ({ default: view.NameView })));
const ElectView = lazy(() => import('./ElectView.tsx').then((view) => ({ default: view.ElectView })));

const VIEWS = {
  // Writing alone belongs to the faces: what is written there is nobody else's.
  solo: null,
  share: WallView,
  cluster: WallView,
  vote: VoteView,
  weigh: WeighView,
  talk: TalkView,
  align: AlignView,
  elect: ElectView,
} satisfies Record<PhaseKind, unknown>;

/** What the phase looks like in the middle of a face: the group's, or an earlier one to look back at. */
export function PhaseView({ face, at }: PhaseProps) {
  const here = useCurrentPlace();
  useUndoKey(face !== 'screen');
  const place = at ?? here;
  const { phase } = place;
  const View = phase.kind === 'align' && phase.decides === 'name' ? NameView : VIEWS[phase.kind];
  return <Suspense fallback={null}>{View && <View key={place.key} face={face} at={at} />}</Suspense>;
}

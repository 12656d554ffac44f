import './phase.css';
import { Suspense } from 'react';
import type { PhaseKind } from '#shared/templates/template.ts';
import { later } from '../parts/later.tsx';
import { type PhaseProps, useCurrentPlace } from './place.ts';
import { useUndoKey } from './useUndoKey.ts';

const WallView = later(() => import('./WallView.tsx').then((view) => view.WallView));
const VoteView = later(() => import('./VoteView.tsx').then((view) => view.VoteView));
const WeighView = later(() => import('./WeighView.tsx').then((view) => view.WeighView));
const TalkView = later(() => import('./TalkView.tsx').then((view) => view.TalkView));
const AlignView = later(() => import('./AlignView.tsx').then((view) => view.AlignView));
const NameView = later(() => import('./NameView.tsx').then((view) => view.NameView));
const DiscussView = later(() => import('./DiscussView.tsx').then((view) => view.DiscussView));
const PollView = later(() => import('./PollView.tsx').then((view) => view.PollView));
const ElectView = later(() => import('./ElectView.tsx').then((view) => view.ElectView));

/** Fetches every phase while there is time, so that no step shows an empty wall first. */
export const prefetchPhases = (): void => {
  for (const view of [WallView, VoteView, WeighView, TalkView, DiscussView, PollView, AlignView, NameView, ElectView])
    view.prefetch();
};

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
  discuss: DiscussView,
  poll: PollView,
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

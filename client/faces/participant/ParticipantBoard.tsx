import './participant.css';
import './solo.css';
import './pages.css';
import { Suspense, useEffect, useState } from 'react';
import { get } from '#shared/model/records.ts';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import { later } from '../../parts/later.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { Announcements } from '../board/Announcements.tsx';
import { LinkBanner } from '../board/LinkBanner.tsx';
import { RefusalToasts } from '../board/RefusalToasts.tsx';
import { useHeadingFocus } from '../board/useHeadingFocus.ts';
import { useStayAwake } from '../board/useStayAwake.ts';
import { pageKey, useFollowing } from './following.ts';
import type { Looking } from './looking.ts';
import { ParticipantHeader } from './ParticipantHeader.tsx';
import { prefetchScenes, SceneView } from './SceneView.tsx';
import { WayBack } from './WayBack.tsx';

const CanvasView = later(() => import('../../canvas/CanvasView.tsx').then((canvas) => canvas.CanvasView));
const MinutesPage = later(() => import('../../minutes/MinutesPage.tsx').then((page) => page.MinutesPage));
const LookUp = later(() => import('./LookUp.tsx').then((page) => page.LookUp));
const Thumbs = later(() => import('./thumbs/ThumbsOverlay.tsx').then((thumbs) => thumbs.ThumbsOverlay));
const RehearsalStrip = later(() => import('../board/RehearsalStrip.tsx').then((strip) => strip.RehearsalStrip));
const StageLook = later(() => import('../../canvas/StageLook.tsx').then((stage) => stage.StageLook));
const HeldTray = later(() => import('./HeldTray.tsx').then((tray) => tray.HeldTray));

/** The page of somebody at the board: head, one task, and at the bottom what belongs to the task. */
export function ParticipantBoard() {
  const { scene, now, held, go } = useFollowing();
  const [looking, look] = useState<Looking | null>(null);
  const title = useBoard((part) => part.board.name || part.board.title);
  const holdsTray = useView(({ part, me }) => (part && me ? (get(part.members, me)?.tray ?? false) : false));
  const asksThumbs = useBoard((part) => part.thumbs.status !== 'none');
  const isLive = useView((view) => view.link.status === 'live');
  useEffect(() => {
    if (!isLive) return;
    prefetchScenes();
    Thumbs.prefetch();
    LookUp.prefetch();
  }, [isLive]);
  useHeadingFocus();
  const rehearsed = useBoard((part) => isRehearsal(part.board));
  const asksUp = useBoard((part) => part.focus.lookUp === true);
  useStayAwake(useBoard((part) => part.clock.status === 'running'));
  useEffect(() => {
    document.title = `${title} · Fikabord`;
  }, [title]);
  return (
    <div className="me">
      <ParticipantHeader look={look} />
      <div className="me__banner">
        {rehearsed && (
          <Suspense fallback={null}>
            <RehearsalStrip />
          </Suspense>
        )}
        <LinkBanner />
      </div>
      {(looking || held) && (
        // Over the page, not before it: whoever is typing must not be pushed down.
        <div className={looking ? undefined : 'me__over'}>
          <WayBack
            scene={now}
            from={scene}
            words={looking ? 'me.backToIt' : 'me.goToIt'}
            onPress={() => {
              look(null);
              go();
            }}
          />
        </div>
      )}
      <Suspense fallback={<div className="me__main" />}>
        {looking?.at === 'canvas' && (
          <main className="me__main me__canvas on-kraft">
            <CanvasView face="participant" />
          </main>
        )}
        {looking?.at === 'minutes' && (
          <main className="me__main me__canvas">
            <MinutesPage onBack={() => look(null)} />
          </main>
        )}
        {looking?.at === 'stage' && (
          <main className="me__main me__canvas on-kraft">
            <StageLook key={looking.stage} stage={looking.stage} />
          </main>
        )}
        {/* Words in the making stay where they are while their writer looks around. */}
        <div className="me__scene" hidden={looking !== null}>
          <SceneView key={pageKey(scene)} scene={scene} held={held} onGo={go} look={look} />
        </div>
        {holdsTray && (
          <div className="me__held-tray">
            <HeldTray />
          </div>
        )}
      </Suspense>
      {asksThumbs && (
        <Suspense fallback={null}>
          <Thumbs />
        </Suspense>
      )}
      {asksUp && (
        <Suspense fallback={null}>
          <LookUp />
        </Suspense>
      )}
      <RefusalToasts />
      <Announcements />
    </div>
  );
}

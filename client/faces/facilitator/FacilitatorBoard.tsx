import { Suspense, useEffect, useState } from 'react';
import { current, template } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { later } from '../../parts/later.tsx';
import { PhaseView, prefetchPhases } from '../../phases/PhaseView.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { LinkBanner } from '../board/LinkBanner.tsx';
import { RefusalToasts } from '../board/RefusalToasts.tsx';
import { BreakSign } from './BreakSign.tsx';
import { EmptyWall } from './EmptyWall.tsx';
import { type Looking, Rail } from './Rail.tsx';
import { SoloWall } from './SoloWall.tsx';
import { TopBar } from './TopBar.tsx';
import { Tray } from './Tray.tsx';
import { useTrayKeys } from './useTrayKeys.ts';

const CanvasView = later(() => import('../../canvas/CanvasView.tsx').then(({ CanvasView }) => CanvasView));
const StageLook = later(() => import('../../canvas/StageLook.tsx').then(({ StageLook }) => StageLook));

/** The facilitator's page once the board is here. */
export function FacilitatorBoard() {
  const step = useBoard((part) => part.walk.step);
  const finished = useBoard((part) => part.walk.status === 'finished');
  const title = useBoard((part) => part.board.name || part.board.title);
  const [looking, look] = useState<Looking>({ at: 'phase' });
  // A step takes the facilitator along: they made it. At the end the canvas is what is left to look at.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `step` is what it waits for
  useEffect(() => look(finished ? { at: 'canvas' } : { at: 'phase' }), [step, finished]);
  useEffect(() => {
    document.title = `${title} · Fikabord`;
  }, [title]);
  useEffect(() => {
    prefetchPhases();
    CanvasView.prefetch();
    StageLook.prefetch();
  }, []);
  useTrayKeys(() => look({ at: 'canvas' }));
  return (
    <div className="lead">
      <TopBar />
      <div className="lead__banner">
        <LinkBanner />
      </div>
      <Rail looking={looking} look={look} />
      <main className="lead__wall on-kraft" id="board">
        {looking.at !== 'phase' && !finished && <LookingStrip looking={looking} back={() => look({ at: 'phase' })} />}
        <Suspense fallback={null}>
          <Middle looking={looking} />
        </Suspense>
      </main>
      <Tray />
      <RefusalToasts />
    </div>
  );
}

function Middle({ looking }: { looking: Looking }) {
  const status = useBoard((part) => part.walk.status);
  const onBreak = useBoard((part) => part.walk.breakUntil);
  const kind = useBoard((part) => current(part).phase.kind);
  if (looking.at === 'canvas') return <CanvasView face="facilitator" />;
  if (looking.at === 'stage') return <StageLook stage={looking.stage} />;
  if (status === 'lobby') return <EmptyWall />;
  if (onBreak !== null) return <BreakSign until={onBreak} />;
  return kind === 'solo' ? <SoloWall /> : <PhaseView face="facilitator" />;
}

function LookingStrip({ looking, back }: { looking: Looking; back: () => void }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const phase = say(current(part).phase.label);
  const stage = looking.at === 'stage' ? template(part).stages[looking.stage]?.title : undefined;
  return (
    <div className="lead__looking">
      <span>{say('lead.lookingAt', { stage: stage ? say(stage) : say('rail.canvas'), phase })}</span>
      <Button size="small" look="solid" onClick={back}>
        {say('lead.backToPhase', { phase })}
      </Button>
    </div>
  );
}

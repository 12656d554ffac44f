import { Suspense, useEffect, useState } from 'react';
import { hasCanvas } from '#shared/canvas/hasCanvas.ts';
import { current, isOpenSolo, template } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { later } from '../../parts/later.tsx';
import { PhaseView, prefetchPhases } from '../../phases/PhaseView.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { Announcements } from '../board/Announcements.tsx';
import { LinkBanner } from '../board/LinkBanner.tsx';
import { RefusalToasts } from '../board/RefusalToasts.tsx';
import { useHeadingFocus } from '../board/useHeadingFocus.ts';
import { BreakSign } from './BreakSign.tsx';
import { EmptyWall } from './EmptyWall.tsx';
import { ProgressSaid } from './ProgressSaid.tsx';
import { type Looking, Rail } from './Rail.tsx';
import { RehearsalTop } from './RehearsalTop.tsx';
import { SoloWall } from './SoloWall.tsx';
import { TopBar } from './TopBar.tsx';
import { Tray } from './Tray.tsx';
import { useTrayKeys } from './useTrayKeys.ts';

const CanvasView = later(() => import('../../canvas/CanvasView.tsx').then(({ CanvasView }) => CanvasView));
const MinutesPage = later(() => import('../../minutes/MinutesPage.tsx').then(({ MinutesPage }) => MinutesPage));
const WallView = later(() => import('../../phases/WallView.tsx').then(({ WallView }) => WallView));
const StageLook = later(() => import('../../canvas/StageLook.tsx').then(({ StageLook }) => StageLook));

/** The facilitator's page once the board is here. */
export function FacilitatorBoard() {
  const step = useBoard((part) => part.walk.step);
  const finished = useBoard((part) => part.walk.status === 'finished');
  const title = useBoard((part) => part.board.name || part.board.title);
  const [looking, look] = useState<Looking>({ at: 'phase' });
  const result = useBoard((part) => (hasCanvas(template(part)) ? 'canvas' : 'minutes'));
  // A step takes the facilitator along: they made it. At the end the canvas, or the minutes, is what is left to look at.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `step` is what it waits for
  useEffect(() => look(finished ? { at: result } : { at: 'phase' }), [step, finished]);
  useEffect(() => {
    document.title = `${title} · Fikabord`;
  }, [title]);
  useEffect(() => {
    prefetchPhases();
    CanvasView.prefetch();
    MinutesPage.prefetch();
    StageLook.prefetch();
  }, []);
  useHeadingFocus();
  useTrayKeys(() => look({ at: result }));
  return (
    <div className="lead">
      <TopBar looking={looking} look={look} />
      <div className="lead__banner">
        <RehearsalTop />
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
      <Announcements />
      <ProgressSaid />
    </div>
  );
}

function Middle({ looking }: { looking: Looking }) {
  const status = useBoard((part) => part.walk.status);
  const onBreak = useBoard((part) => part.walk.breakUntil);
  const alone = useBoard((part) => {
    const { phase } = current(part);
    return phase.kind === 'solo' && !isOpenSolo(part, phase);
  });
  const isSolo = useBoard((part) => current(part).phase.kind === 'solo');
  if (looking.at === 'canvas') return <CanvasView face="facilitator" />;
  if (looking.at === 'minutes') return <MinutesPage />;
  if (looking.at === 'stage') return <StageLook stage={looking.stage} />;
  if (status === 'lobby') return <EmptyWall />;
  if (onBreak !== null) return <BreakSign until={onBreak} />;
  if (alone) return <SoloWall />;
  // Topics are gathered on the wall, for everybody to see.
  return isSolo ? <WallView face="facilitator" /> : <PhaseView face="facilitator" />;
}

function LookingStrip({ looking, back }: { looking: Looking; back: () => void }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const phase = say(current(part).phase.label);
  const stage = looking.at === 'stage' ? template(part).stages[looking.stage]?.title : undefined;
  const what = stage ?? (looking.at === 'minutes' ? 'rail.minutesPage' : 'rail.canvas');
  return (
    <div className="lead__looking">
      <span>{say('lead.lookingAt', { stage: say(what), phase })}</span>
      <Button size="small" look="solid" onClick={back}>
        {say('lead.backToPhase', { phase })}
      </Button>
    </div>
  );
}

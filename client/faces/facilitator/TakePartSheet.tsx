import { lazy, Suspense } from 'react';
import { current, isOpenSolo } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';

const OwnDrafts = lazy(() => import('./OwnDrafts.tsx').then((own) => ({ default: own.OwnDrafts })));
const OwnVoice = lazy(() => import('../../phases/OwnVoice.tsx').then((own) => ({ default: own.OwnVoice })));
const VoteList = lazy(() => import('../../phases/VoteView.tsx').then((vote) => ({ default: vote.VoteList })));
const ThumbChoice = lazy(() =>
  import('../../phases/discuss/ThumbChoice.tsx').then((own) => ({ default: own.ThumbChoice })),
);
const AgainVotes = lazy(() =>
  import('../../phases/discuss/AgainVotes.tsx').then((own) => ({ default: own.AgainVotes })),
);
const OwnWorth = lazy(() => import('./OwnWorth.tsx').then((own) => ({ default: own.OwnWorth })));
const WeighList = lazy(() => import('../../phases/WeighView.tsx').then((weigh) => ({ default: weigh.WeighList })));

/** The facilitator's own drafts and dots: behind a sheet, because everything else of this face may be projected. */
export function TakePartSheet({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const takesPart = useBoard((part) => part.settings.facilitatorTakesPart);
  const running = useBoard((part) => part.walk.status === 'running');
  const { press } = useStep();
  return (
    <Sheet title={say('tray.takePart')} onClose={onClose}>
      <Switch
        label={say('settings.takesPart')}
        hint={say('settings.takesPart.hint')}
        checked={takesPart}
        onChange={(facilitatorTakesPart) => void press((step) => step('settings.change', { facilitatorTakesPart }))}
      />
      {takesPart && running && (
        <Suspense fallback={null}>
          <OwnPart />
        </Suspense>
      )}
    </Sheet>
  );
}

function OwnPart() {
  const kind = useBoard((part) => {
    const { phase } = current(part);
    // What is collected on the wall is written there.
    return isOpenSolo(part, phase) ? 'share' : phase.kind;
  });
  switch (kind) {
    case 'solo':
      return <OwnDrafts />;
    case 'vote':
      return <VoteList />;
    case 'weigh':
      return <WeighList />;
    case 'discuss':
      return <OwnTalk />;
    case 'poll':
      return <OwnWorth />;
    default:
      return <OwnVoice />;
  }
}

/** My thumb while thumbs are open, my dots while the room votes again. */
function OwnTalk() {
  return (
    <>
      <ThumbChoice />
      <AgainVotes />
    </>
  );
}

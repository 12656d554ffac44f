import { lazy, Suspense, useCallback, useState } from 'react';
import { template } from '#shared/rules/phases.ts';
import { runningState } from '../../clock/coffee.ts';
import { Disc } from '../../clock/Disc.tsx';
import { formatLeft } from '../../clock/formatLeft.ts';
import { useSay } from '../../i18n/language.tsx';
import { Digits } from '../../parts/Digits.tsx';
import { ChevronDownIcon } from '../../parts/Icon.tsx';
import { Wordmark } from '../../parts/Wordmark.tsx';
import { useCurrentPlace } from '../../phases/place.ts';
import { useBoard, useTimeLeft } from '../../store/BoardContext.tsx';
import { useKeysKey } from '../board/useKeysKey.ts';
import type { Looking } from './looking.ts';

const KeysDialog = lazy(() => import('../board/KeysDialog.tsx').then((keys) => ({ default: keys.KeysDialog })));
const MeSheet = lazy(() => import('./MeSheet.tsx').then((sheet) => ({ default: sheet.MeSheet })));

/** Disc, time and stage; pressing the stage opens everything else there is. On a laptop one line that also says the phase. */
export function ParticipantHeader({ look }: { look: (at: Looking | null) => void }) {
  const say = useSay();
  const { stage, stageAt, phase } = useCurrentPlace();
  const status = useBoard((part) => part.walk.status);
  // Where there is only one stage, its phase says more.
  const single = useBoard((part) => template(part).stages.length === 1);
  const title = useBoard((part) => part.board.name || part.board.title);
  const [open, setOpen] = useState<'me' | 'keys' | null>(null);
  useKeysKey(useCallback(() => setOpen('keys'), []));
  return (
    <header className="me__head">
      <TimeShown />
      <button
        type="button"
        className="me__stage"
        aria-haspopup="dialog"
        aria-expanded={open === 'me'}
        onClick={() => setOpen('me')}
      >
        {status === 'running' ? (
          <>
            {!single && (
              <span className="me__number" aria-hidden="true">
                {stageAt + 1}
              </span>
            )}
            <span className="me__stage-name">{say(single ? phase.label : stage.title)}</span>
            {!single && <span className="me__phase-name">{say(phase.label)}</span>}
          </>
        ) : (
          <span className="me__stage-name">{title}</span>
        )}
        <ChevronDownIcon size={18} />
        <span className="visually-hidden">{say('me.menu')}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          {open === 'me' ? (
            <MeSheet look={look} onKeys={() => setOpen('keys')} onClose={() => setOpen(null)} />
          ) : (
            <KeysDialog onClose={() => setOpen(null)} />
          )}
        </Suspense>
      )}
    </header>
  );
}

function TimeShown() {
  const say = useSay();
  const clock = useBoard((part) => part.clock);
  const counts = useBoard((part) => part.walk.status === 'running' && part.walk.breakUntil === null);
  const left = useTimeLeft(clock);
  if (clock.status === 'off' || left === null || !counts) {
    return (
      <span className="me__mark">
        <Wordmark />
      </span>
    );
  }
  const state = clock.status === 'running' ? runningState(left, clock.total) : clock.status;
  const words = state === 'paused' ? say('parts.paused') : state === 'up' ? say('parts.timeUp') : null;
  return (
    <span className="me__time" data-state={state}>
      <Disc face="paper" left={left} total={clock.total} state={state} />
      <span className="me__digits">
        <Digits>{formatLeft(left)}</Digits>
      </span>
      {words && <span className="me__time-words">{words}</span>}
    </span>
  );
}

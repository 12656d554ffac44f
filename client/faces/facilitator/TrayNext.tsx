import { useState } from 'react';
import { hasCanvas } from '#shared/canvas/hasCanvas.ts';
import { current, isOpenSolo, template } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { ArrowRightIcon } from '../../parts/Icon.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { nextStep } from './nextStep.ts';

/** The one next step, and what is asked before it where somebody could lose something. */
export function TrayNext({ offline }: { offline: boolean }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { press, busy } = useStep();
  const [asks, setAsks] = useState<'early' | 'finish' | null>(null);
  const next = nextStep(part);
  const unfinished = part.progress.present - part.progress.done;
  const { phase } = current(part);
  const isSolo = part.walk.status === 'running' && phase.kind === 'solo' && !isOpenSolo(part, phase);
  const pressNext = () => {
    if (!next) return;
    if (next.words === 'tray.finish') setAsks('finish');
    else if (isSolo && part.progress.writing > 0) setAsks('early');
    else void press(next.run);
  };
  const goOn = () => {
    setAsks(null);
    if (next) void press(next.run);
  };
  return (
    <>
      {next && (
        <Button
          look="solid"
          size="big"
          className="tray__next"
          iconAfter={ArrowRightIcon}
          busy={busy}
          disabled={offline}
          onClick={pressNext}
        >
          {busy ? say(next.busy) : say(next.words, { ...next.params, ...(next.phase && { phase: say(next.phase) }) })}
        </Button>
      )}
      {asks === 'early' && (
        <Dialog
          title={say('tray.stillWriting', { n: Math.max(part.progress.writing, 1) })}
          onClose={() => setAsks(null)}
          actions={
            <>
              <Button
                onClick={() => {
                  setAsks(null);
                  void press((step) => step('clock.add', { seconds: 60 }));
                }}
              >
                {say('tray.waitABit')}
              </Button>
              <Button look="solid" onClick={goOn}>
                {say('tray.shareAnyway')}
              </Button>
            </>
          }
        >
          <p>{say('tray.done', { n: part.progress.done, all: part.progress.done + unfinished })}</p>
        </Dialog>
      )}
      {asks === 'finish' && (
        <Dialog
          title={say('tray.finishAsk')}
          onClose={() => setAsks(null)}
          actions={
            <Button look="solid" onClick={goOn}>
              {say('tray.finish')}
            </Button>
          }
        >
          <p>{say(hasCanvas(template(part)) ? 'tray.finishAsk.hint' : 'tray.finishAsk.minutes')}</p>
        </Dialog>
      )}
    </>
  );
}

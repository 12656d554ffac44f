import './Tray.css';
import { useState } from 'react';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Clock } from '#shared/model/clock.ts';
import { current } from '#shared/rules/phases.ts';
import { Disc } from '../../clock/Disc.tsx';
import { formatLeft } from '../../clock/formatLeft.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Digits } from '../../parts/Digits.tsx';
import { ArrowLeftIcon, ArrowRightIcon, PauseIcon, PlayIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useBoard, useTimeLeft, useView } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { backTo, nextStep } from './nextStep.ts';
import { TrayRights } from './TrayRights.tsx';

/**
 * The controls only whoever leads has, left to right: time, visibility and rights, back, next. Offline it says that the
 * clock runs on for everyone; nothing in it destroys anything.
 */
export function Tray() {
  const say = useSay();
  const offline = useView((view) => view.link.status === 'offline');
  const finished = useBoard((part) => part.walk.status === 'finished');
  return (
    <section className="tray on-tray" aria-label={say('tray.controls')} data-offline={offline || undefined}>
      {!finished && <TrayClock offline={offline} />}
      <div className="tray__middle">
        {offline ? <p className="tray__say">{say('tray.offline')}</p> : <TrayRights />}
      </div>
      {finished ? <TrayFinished /> : <TraySteps offline={offline} />}
    </section>
  );
}

function TrayClock({ offline }: { offline: boolean }) {
  const clock = useBoard(shownClock);
  const inLobby = useBoard((part) => part.walk.status === 'lobby');
  const left = useTimeLeft(clock);
  const total = clock.status === 'off' ? 0 : clock.total;
  const running = clock.status === 'running';
  return (
    <div className="tray__clock">
      {left !== null && (
        <>
          <Disc left={left} total={total} state={clock.status === 'off' ? 'ready' : clock.status} size={52} />
          <span className="tray__digits">
            <Digits>{formatLeft(left)}</Digits>
          </span>
        </>
      )}
      {!inLobby && <TrayClockButtons running={running} offline={offline} />}
    </div>
  );
}

/** The clock that will start with the first phase, while nobody has started yet. */
const firstClocks = new Map<number, Clock>();
function shownClock(part: PublicPart): Clock {
  if (part.walk.status !== 'lobby') return part.clock;
  const total = current(part).phase.minutes * 60_000;
  const known = firstClocks.get(total) ?? { status: 'ready', total };
  firstClocks.set(total, known);
  return known;
}

function TrayClockButtons({ running, offline }: { running: boolean; offline: boolean }) {
  const say = useSay();
  const { press } = useStep();
  return (
    <>
      <IconButton
        look="tray"
        size="big"
        icon={running ? PauseIcon : PlayIcon}
        label={say(running ? 'tray.pause' : 'tray.play')}
        disabled={offline}
        onClick={() => void press((step) => step(running ? 'clock.pause' : 'clock.start', {}))}
      />
      <Button look="tray" disabled={offline} onClick={() => void press((step) => step('clock.add', { seconds: 60 }))}>
        {say('tray.plusMinute')}
      </Button>
    </>
  );
}

function TraySteps({ offline }: { offline: boolean }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { press, busy } = useStep();
  const [asks, setAsks] = useState<'early' | 'finish' | null>(null);
  const next = nextStep(part);
  const back = backTo(part);
  const unfinished = part.progress.present - part.progress.done;
  const isSolo = part.walk.status === 'running' && current(part).phase.kind === 'solo';
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
    <div className="tray__steps">
      {back && (
        <Button
          look="quiet"
          icon={ArrowLeftIcon}
          disabled={offline}
          aria-label={say('tray.back', { phase: say(back) })}
          onClick={() => void press((step) => step('walk.back', { at: part.walk.step }))}
        >
          {say(back)}
        </Button>
      )}
      {next && (
        <Button look="solid" size="big" iconAfter={ArrowRightIcon} busy={busy} disabled={offline} onClick={pressNext}>
          {busy ? say(next.busy) : say(next.words, next.phase ? { phase: say(next.phase) } : {})}
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
          <p>{say('tray.finishAsk.hint')}</p>
        </Dialog>
      )}
    </div>
  );
}

/** Only the way back: saving the canvas is everybody's, beside the canvas. */
function TrayFinished() {
  const say = useSay();
  const { press, busy } = useStep();
  return (
    <div className="tray__steps">
      <Button look="quiet" busy={busy} onClick={() => void press((step) => step('board.reopen', {}))}>
        {say('tray.reopenBoard')}
      </Button>
    </div>
  );
}

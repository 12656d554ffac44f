import './Tray.css';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { MeetingLeft } from './MeetingLeft.tsx';
import { TrayBack } from './TrayBack.tsx';
import { TrayClock, TrayClockButtons } from './TrayClock.tsx';
import { TrayNext } from './TrayNext.tsx';
import { TrayRights } from './TrayRights.tsx';

/**
 * The controls only whoever leads has, left to right: time, visibility and rights, back, next. On a small page what is seldom
 * pressed is a row that scrolls, over the one next step. Offline it says that the clock runs on for everyone; nothing in it
 * destroys anything.
 */
export function Tray() {
  const say = useSay();
  const offline = useView((view) => view.link.status === 'offline');
  const finished = useBoard((part) => part.walk.status === 'finished');
  return (
    <section className="tray on-tray" aria-label={say('tray.controls')} data-offline={offline || undefined}>
      {!finished && <TrayClock />}
      <div className="tray__strip">
        {!finished && <TrayClockButtons offline={offline} />}
        <div className="tray__middle">
          {offline ? <p className="tray__say">{say('tray.offline')}</p> : <TrayRights />}
        </div>
        {finished ? <TrayFinished /> : <TrayBack offline={offline} />}
      </div>
      <MeetingLeft />
      {!finished && <TrayNext offline={offline} />}
    </section>
  );
}

/** Only the way back: saving the canvas is everybody's, beside the canvas. */
function TrayFinished() {
  const say = useSay();
  const { press, busy } = useStep();
  return (
    <Button
      look="quiet"
      className="tray__back"
      busy={busy}
      onClick={() => void press((step) => step('board.reopen', {}))}
    >
      {say('tray.reopenBoard')}
    </Button>
  );
}

import './Finished.css';
import '../talk/minutes.css';
import { useMemo } from 'react';
import { template } from '#shared/rules/phases.ts';
import { useLanguage, useSay } from '../../../i18n/language.tsx';
import { useMinutes } from '../../../minutes/useMinutes.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { JoinCode } from '../JoinCode.tsx';
import { Pages } from '../Pages.tsx';
import { MinutesRow } from '../talk/MinutesRow.tsx';
import { minutesRows } from '../talk/minutesRows.ts';

const SIZES = [4.6, 4.2, 3.8, 3.5, 3.2, 3, 2.8];

/** The end of a talk: its topics with the minutes spent, and what was taken from them; the QR leads to everybody's own copy. */
export function FinishedMinutes() {
  const say = useSay();
  const { formatDate } = useLanguage();
  const workshop = useBoard((part) => template(part).title);
  const minutes = useMinutes();
  const things = useMemo(
    () =>
      minutesRows(minutes).map((row) => ({
        key: row.key,
        of: JSON.stringify(row),
        show: () => <MinutesRow row={row} />,
      })),
    [minutes],
  );
  const people = minutes.came.length + minutes.room;
  return (
    <main className="finished-screen on-kraft">
      <div className="finished-screen__sheet">
        <div className="finished-screen__head">
          <header className="minutes-title">
            <p>
              {say(workshop)}
              {minutes.startedAt !== null && `, ${formatDate(minutes.startedAt)}`}
              {people > 0 && `, ${say('canvas.people', { n: people })}`}
            </p>
            <h1 className="voice-room" dir="auto">
              {minutes.title}
            </h1>
          </header>
          <JoinCode look="corner" why={say('screen.takeHome')} />
        </div>
        <div className="finished-screen__body minutes-body">
          <Pages things={things} sizes={SIZES} look="rows" empty={say('minutes.nothing')} />
        </div>
      </div>
    </main>
  );
}

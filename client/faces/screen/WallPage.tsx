import type { ReactNode } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { useCurrentPlace } from '../../phases/place.ts';
import { JoinCode } from './JoinCode.tsx';
import { RoomClock } from './RoomClock.tsx';
import { StageNumber } from './StageNumber.tsx';
import { useSeveralStages } from './useSeveralStages.ts';

/** The page that is a wall: its heading above, what hangs on it, and at the lower right the time and the code. */
export function WallPage(props: { heading: ReactNode; foot?: ReactNode; children: ReactNode }) {
  const say = useSay();
  const { stage } = useCurrentPlace();
  const several = useSeveralStages();
  return (
    <main className="wall-page on-kraft">
      <header className="wall-page__head">
        <StageNumber />
        <div className="wall-page__words">
          <h1 className="wall-page__heading voice-room">{props.heading}</h1>
          {several && (
            <span className="wall-page__stage" data-gives-way>
              {say(stage.title)}
            </span>
          )}
        </div>
      </header>
      <div className="wall-page__body">{props.children}</div>
      <footer className="wall-page__foot">
        <div className="wall-page__say">{props.foot}</div>
        <div className="wall-page__corner">
          <RoomClock look="dial" />
          <JoinCode look="corner" />
        </div>
      </footer>
    </main>
  );
}

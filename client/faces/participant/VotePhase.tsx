import { Suspense } from 'react';
import type { Ballot } from '#shared/model/ballot.ts';
import { get } from '#shared/model/records.ts';
import type { Place } from '#shared/rules/phases.ts';
import { dotsSpent } from '#shared/rules/voting.ts';
import { useSay } from '../../i18n/language.tsx';
import { later } from '../../parts/later.tsx';
import { useKeepsRoom } from '../../phases/talk/useKeepsRoom.ts';
import { VoteList } from '../../phases/VoteView.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { DoneButton } from './DoneButton.tsx';
import { LeftOvers } from './LeftOvers.tsx';

const RoomDots = later(() => import('../../phases/talk/RoomDots.tsx').then((room) => room.RoomDots));
const NONE: Ballot = {};

/** My dots on the groups and notes of the stage; below, on the tray, how many are left. */
export function VotePhase({ place }: { place: Place }) {
  const say = useSay();
  const keepsRoom = useKeepsRoom() > 0;
  const round = useBoard((part) => get(part.rounds, place.key));
  const ballot = useView((view) => view.mine.ballots[place.key] ?? NONE);
  const dots = round?.dots ?? 0;
  const left = Math.max(0, dots - dotsSpent(ballot));
  const hint = left === 0 && dots > 0 ? 'me.noDotsLeft' : round?.stacking ? 'me.stacking' : place.phase.hint;
  return (
    <>
      <main className="me__main me__vote on-kraft">
        <header className="me__heading">
          <h1 className="voice-room" id="phase-heading" tabIndex={-1}>
            {say(place.phase.heading)}
          </h1>
          <p>{say(hint)}</p>
        </header>
        <VoteList face="participant" />
        {keepsRoom && (
          <div className="for-room">
            <Suspense fallback={null}>
              <RoomDots />
            </Suspense>
          </div>
        )}
        <LeftOvers />
      </main>
      <footer className="me__tray on-tray">
        <div className="dots-left">
          <p>{say('me.dotsLeft', { left, n: dots })}</p>
          <span className="dots-left__row" aria-hidden="true">
            {Array.from({ length: dots }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
              <i key={i} data-spent={i >= left || undefined} />
            ))}
          </span>
        </div>
        <DoneButton look="solid" size="big" />
      </footer>
    </>
  );
}

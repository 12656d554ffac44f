import type { Ballot } from '#shared/model/ballot.ts';
import { ids } from '#shared/model/records.ts';
import type { Place } from '#shared/rules/phases.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import { useSay } from '../../i18n/language.tsx';
import { WeighList } from '../../phases/WeighView.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { DoneButton } from './DoneButton.tsx';
import { LeftOvers } from './LeftOvers.tsx';

const NONE: Ballot = {};

/** My secret weight of each force; below, on the tray, how many I have weighed. */
export function WeighPhase({ place }: { place: Place }) {
  const say = useSay();
  const all = useBoard((part) => targetsOf(part, place.stage.id).length);
  const weighed = useView((view) => ids(view.mine.ballots[place.key] ?? NONE).length);
  return (
    <>
      <main className="me__main me__vote on-kraft">
        <header className="me__heading">
          <h1 className="voice-room" id="phase-heading" tabIndex={-1}>
            {say(place.phase.heading)}
          </h1>
          <p>{say(place.phase.hint)}</p>
        </header>
        <WeighList face="participant" />
        <LeftOvers />
      </main>
      <footer className="me__tray on-tray">
        <p className="me__tray-words" aria-live="polite">
          {say('me.weighed', { n: weighed, all })}
        </p>
        <DoneButton look="solid" size="big" />
      </footer>
    </>
  );
}

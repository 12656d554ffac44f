import './close/close.css';
import type { Place } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { useTakesPart } from '../../phases/rights.ts';
import { Actions } from '../../phases/talk/Actions.tsx';
import { Takeaways } from '../../phases/talk/Takeaways.tsx';
import { useRound } from '../../phases/targets.ts';
import { WorthAsked } from './close/WorthAsked.tsx';
import { WorthTold } from './close/WorthTold.tsx';
import { LeftOvers } from './LeftOvers.tsx';

/** The end of the meeting: one takeaway each, and whether it was worth the time. */
export function ClosePhase({ place, held }: { place: Place; held: boolean }) {
  const say = useSay();
  const round = useRound(place.key);
  const takesPart = useTakesPart();
  return (
    <main className="me__main close">
      <header className="close__head">
        <h1 className="voice-room" id="phase-heading" tabIndex={-1}>
          {say(place.phase.heading)}
        </h1>
        <p>{say(place.phase.hint)}</p>
      </header>
      <div className="close__yields">
        <Takeaways topic={null} />
        <Actions topic={null} />
      </div>
      <div className="close__worth">
        {round?.status === 'open' && takesPart && !held && <WorthAsked place={place} />}
        {round?.status === 'closed' && <WorthTold tally={round.tally} />}
        <LeftOvers />
      </div>
    </main>
  );
}

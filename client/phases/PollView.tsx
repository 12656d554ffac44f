import './discuss/poll.css';
import { WorthTold } from '../faces/participant/close/WorthTold.tsx';
import { useSay } from '../i18n/language.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { WritersRow } from '../wall/WritersRow.tsx';
import { ReadActions } from './discuss/ReadActions.tsx';
import { PhaseHead } from './PhaseHead.tsx';
import { type PhaseProps, usePlace } from './place.ts';
import { Takeaways } from './talk/Takeaways.tsx';
import { useRound } from './targets.ts';

/**
 * The closing round: what the meeting takes with it, the actions to read out, and whether it was worth everybody's time.
 * What people answer shows once it is closed; until then only how many have.
 */
export function PollView({ face, at }: PhaseProps) {
  const { place } = usePlace(at);
  const round = useRound(place.key);
  return (
    <section className="phase poll" data-face={face}>
      <PhaseHead place={place} />
      <div className="poll__body">
        <div className="poll__sheet">
          <Takeaways topic={null} />
          <ReadActions />
        </div>
        <aside className="poll__worth">
          {round?.status === 'closed' ? <WorthTold tally={round.tally} /> : <WorthOpen />}
        </aside>
      </div>
    </section>
  );
}

function WorthOpen() {
  const say = useSay();
  const { answered, asked } = useBoard((part) => part.progress);
  const of = Math.max(answered, asked);
  const words = say('thumbs.answered', { n: answered, of });
  return (
    <section className="worth-open">
      <h2 className="voice-room">{say('minutes.worth')}</h2>
      <p>{say('poll.how')}</p>
      {of > 0 && of <= 40 && <WritersRow written={answered} blank={of - answered} label={words} />}
      <p role="status">
        <strong>{words}</strong> <span className="meta">{say('worth.secret')}</span>
      </p>
    </section>
  );
}

import type { Election } from '#shared/model/ballot.ts';
import type { Face } from '#shared/model/board.ts';
import type { Place } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { WritersRow } from '../../wall/WritersRow.tsx';
import { useLeads, useTakesPart } from '../rights.ts';
import { ChoiceRows } from './ChoiceRows.tsx';
import { ClosedElection, TiedElection } from './Outcome.tsx';
import { Standing } from './Standing.tsx';

/** The sheet of the election: who stands, the secret vote, its outcome. */
export function ElectionSheet({ face, live, place }: { face: Face; live: boolean; place: Place }) {
  const say = useSay();
  const election = useBoard((part) => part.election);
  const leads = useLeads() && live && face === 'facilitator';
  // The facilitator's own vote stands in the take-part sheet: this face may be projected.
  const votes = useTakesPart() && live && face === 'participant';
  return (
    <section className="election" aria-labelledby="phase-heading">
      <h1 className="voice-room" id="phase-heading" tabIndex={-1}>
        {say(place.phase.heading)}
      </h1>
      <Body election={election} leads={leads} votes={votes} face={face} live={live} />
    </section>
  );
}

function Body({
  election,
  leads,
  votes,
  face,
  live,
}: {
  election: Election;
  leads: boolean;
  votes: boolean;
  face: Face;
  live: boolean;
}) {
  const say = useSay();
  switch (election.status) {
    case 'standing':
      return <Standing live={live} face={face} />;
    case 'voting':
      return (
        <>
          <p className="election__hint">
            {say(election.runOff ? 'elect.runOff' : 'elect.standing', { n: election.choices.length })}
          </p>
          <ChoiceRows election={election} votes={votes} />
          <Voted leads={leads} />
        </>
      );
    case 'tied':
      return <TiedElection election={election} leads={leads} />;
    case 'closed':
      return <ClosedElection election={election} />;
  }
}

/** How many have voted; how, nobody sees before it closes. */
export function Voted({ leads }: { leads: boolean }) {
  const say = useSay();
  const n = useBoard((part) => part.progress.answered);
  const present = useBoard((part) => part.progress.present);
  const of = Math.max(n, present);
  const words = say('elect.voted', { n, of });
  const mine = useView(
    ({ mine, part }) => part?.election.status === 'voting' && mine.choice?.round === part.election.round,
  );
  return (
    <div className="election__voted" data-mine={mine || undefined}>
      {of > 0 && of <= 40 && <WritersRow written={n} blank={of - n} label={words} />}
      <p>
        <b>{words}</b> <span className="meta">{say(leads ? 'elect.hiddenYou' : 'elect.hidden')}</span>
      </p>
    </div>
  );
}

import './views/Elect.css';
import './views/Naming.css';
import type { Election } from '#shared/model/ballot.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { useCurrentPlace } from '../../phases/place.ts';
import { useBoard } from '../../store/BoardContext.tsx';
import { Lasso } from '../../wall/Lasso.tsx';
import { CandidateRow } from './CandidateRow.tsx';
import { Fit } from './Fit.tsx';
import { Split } from './Split.tsx';
import { StageLine } from './StageLine.tsx';

type Closed = Extract<Election, { status: 'closed' }>;

/** How it came about, where the counts alone don't say it. */
const HOW: Readonly<Record<Closed['how'], WordKey | null>> = {
  vote: null,
  yes: null,
  'run-off': 'screen.elect.byRunOff',
  lot: 'screen.elect.byLot',
  facilitator: 'screen.elect.byFacilitator',
  none: 'screen.elect.none',
  no: 'screen.elect.refused',
};

/** The leader, lassoed; or why there is none yet. */
export function ElectResult({ election }: { election: Closed }) {
  const say = useSay();
  const { phase } = useCurrentPlace();
  const community = useBoard((part) => part.board.name || part.board.title);
  const leader = useBoard((part) => (election.leader ? (get(part.members, election.leader)?.name ?? null) : null));
  const how = HOW[election.how];
  return (
    <Split head={<StageLine now={say(phase.label)} />} foot={how && <p className="naming__hint">{say(how)}</p>}>
      <div className="naming" data-named>
        <div className="chosen">
          <p dir="auto">{leader ? say('screen.elect.leads', { community }) : say('canvas.leader')}</p>
          <div className="chosen__ring">
            {leader && <Lasso seed={leader} scale={2.2} />}
            <Fit className="chosen__name">
              <h1 className="voice-room" dir="auto">
                {leader ?? say('canvas.leader.none')}
              </h1>
            </Fit>
          </div>
        </div>
        <Fit className="elect__list">
          <Counts counts={election.counts} />
        </Fit>
      </div>
    </Split>
  );
}

function Counts({ counts }: { counts: Closed['counts'] }) {
  const say = useSay();
  const members = useBoard((part) => part.members);
  if ('yes' in counts || 'no' in counts) {
    return (
      <p className="elect__yes-no">{say('screen.elect.yesNoCounts', { yes: counts.yes ?? 0, no: counts.no ?? 0 })}</p>
    );
  }
  const rows = Object.entries(counts)
    .filter(([id]) => get(members, id as MemberId))
    .sort(([, a], [, b]) => b - a);
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map(([id, votes]) => (
        <CandidateRow key={id} member={id as MemberId} votes={votes} />
      ))}
    </ul>
  );
}

import './Elect.css';
import type { ReactNode } from 'react';
import type { Candidate } from '#shared/model/ballot.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { CandidateRow } from '../CandidateRow.tsx';
import { CountRow } from '../CountRow.tsx';
import { ElectResult } from '../ElectResult.tsx';
import { electionWords } from '../electionWords.ts';
import { Fit } from '../Fit.tsx';
import { Split } from '../Split.tsx';
import { StageLine } from '../StageLine.tsx';

/** The election of the leader. Names stand here because these people stand for it; who votes for whom never does. */
export function Elect() {
  const election = useBoard((part) => part.election);
  if (election.status === 'closed') return <ElectResult election={election} />;
  return election.status === 'standing' ? <Standing /> : <Choosing />;
}

function Page({ foot, hint, children }: { foot?: ReactNode; hint: string; children: ReactNode }) {
  const say = useSay();
  const { phase } = useCurrentPlace();
  return (
    <Split head={<StageLine now={say(phase.label)} />} foot={foot}>
      <div className="elect">
        <header>
          <h1 className="voice-room">{say(phase.heading)}</h1>
          <p>{hint}</p>
        </header>
        <Fit className="elect__list">{children}</Fit>
      </div>
    </Split>
  );
}

function Standing() {
  const say = useSay();
  const members = useBoard((part) => part.members);
  const candidates = useBoard((part) => part.candidates);
  const here = Object.values<Candidate>(candidates).filter(({ member }) => get(members, member)?.removed === false);
  return (
    <Page hint={say('screen.elect.standing')}>
      {here.length === 0 ? (
        <p className="elect__nobody">{say('screen.elect.nobody')}</p>
      ) : (
        <ul>
          {here.map((candidate) => (
            <CandidateRow key={candidate.member} member={candidate.member} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Choosing() {
  const say = useSay();
  const election = useBoard((part) => part.election);
  const members = useBoard((part) => part.members);
  const { answered, present } = useBoard((part) => part.progress);
  if (election.status !== 'voting' && election.status !== 'tied') return null;
  const all = Math.max(present, answered);
  const name = (id: MemberId) => get(members, id)?.name ?? '';
  return (
    <Page
      hint={electionWords(election, say, name)}
      foot={
        election.status === 'voting' && (
          <CountRow present={all} done={answered} sentence={say('screen.elect.voted', { n: answered, all })} />
        )
      }
    >
      <ul>
        {election.choices.map((member) => (
          <CandidateRow
            key={member}
            member={member}
            votes={election.status === 'tied' ? (election.counts[member] ?? 0) : undefined}
          />
        ))}
      </ul>
    </Page>
  );
}

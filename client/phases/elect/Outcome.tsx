import type { Candidate, Election } from '#shared/model/ballot.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { all, ids } from '#shared/model/records.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { DrawLotsIcon } from '../../parts/Icon.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { Lasso } from '../../wall/Lasso.tsx';
import { CandidateRow } from './CandidateRow.tsx';

/** Who leads, how that came about, and the counts. */
export function ClosedElection({ election }: { election: Election & { status: 'closed' } }) {
  const say = useSay();
  const { leader, how, counts } = election;
  const members = useBoard((part) => part.members);
  const name = leader ? (members[leader]?.name ?? '') : '';
  const candidates = useBoard((part) => part.candidates);
  const stood = all<MemberId, Candidate>(candidates).filter(({ asked }) => !asked);
  const rows = [
    ...new Set([...stood.map(({ member }) => member), ...ids(counts).filter((id): id is MemberId => id in members)]),
  ].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const yesNo = 'yes' in counts || 'no' in counts;
  return (
    <>
      {leader && (
        <div className="election__leader">
          <Lasso seed={leader} />
          <p className="voice-room" role="status" dir="auto">
            {say('elect.leads', { name })}
          </p>
        </div>
      )}
      <p className="election__hint">{say(`elect.how.${how}`)}</p>
      {yesNo && (
        <p className="election__yes-no">
          <b>{counts.yes ?? 0}</b> {say('elect.yes')} <b>{counts.no ?? 0}</b> {say('elect.no')}
        </p>
      )}
      <ul className="candidates">
        {rows.map((member) => (
          <CandidateRow
            key={member}
            member={member}
            count={yesNo ? undefined : (counts[member] ?? 0)}
            leads={member === leader}
          />
        ))}
      </ul>
    </>
  );
}

/** A second tie: lots, or a decision; the record says which. */
export function TiedElection({
  election: { choices, counts },
  leads,
}: {
  election: Election & { status: 'tied' };
  leads: boolean;
}) {
  const say = useSay();
  const members = useBoard((part) => part.members);
  const { busy, press } = useStep();
  return (
    <>
      <p className="election__hint" role="status">
        {say(leads ? 'elect.tied' : 'elect.tiedWait')}
      </p>
      <ul className="candidates">
        {choices.map((member) => (
          <CandidateRow key={member} member={member} count={counts[member] ?? 0}>
            {leads && (
              <Button
                size="small"
                disabled={busy}
                aria-label={say('elect.decide', { name: members[member]?.name ?? '' })}
                onClick={() => void press((step) => step('election.decide', { leader: member }))}
              >
                {say('naming.choose')}
              </Button>
            )}
          </CandidateRow>
        ))}
      </ul>
      {leads && (
        <div className="election__acts">
          <Button
            look="solid"
            icon={DrawLotsIcon}
            busy={busy}
            onClick={() => void press((step) => step('election.draw', {}))}
          >
            {say('elect.draw')}
          </Button>
          <Button
            look="quiet"
            disabled={busy}
            onClick={() => void press((step) => step('election.decide', { leader: null }))}
          >
            {say('elect.leaveOpen')}
          </Button>
        </div>
      )}
    </>
  );
}

import type { Election, ElectionChoice } from '#shared/model/ballot.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { choicesOf } from '#shared/rules/election.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { CheckIcon } from '../../parts/Icon.tsx';
import { useClient, useView } from '../../store/BoardContext.tsx';
import { CandidateRow } from './CandidateRow.tsx';

/** My one vote: for a person, or yes or no when only one stands. It may be changed until the vote closes. Needs the line. */
export function ChoiceRows({ election, votes }: { election: Election & { status: 'voting' }; votes: boolean }) {
  const say = useSay();
  const { act } = useClient();
  const { round, choices } = election;
  const mine = useView(({ mine }) => (mine.choice?.round === round ? mine.choice.choice : null));
  const online = useView(({ link }) => link.status === 'live');
  const choose = (choice: ElectionChoice) => () => act('election.choose', { round, choice });
  const button = (choice: ElectionChoice, words: string, label: string) => (
    <Button
      key={choice}
      size="small"
      look={mine === choice ? 'solid' : 'outline'}
      {...(mine === choice ? { icon: CheckIcon } : {})}
      aria-pressed={mine === choice}
      aria-label={label}
      disabled={!online}
      onClick={choose(choice)}
    >
      {words}
    </Button>
  );
  const only = choices.length === 1;
  return (
    <ul className="candidates">
      {choices.map((member) => (
        <CandidateRow key={member} member={member}>
          {votes && !only && <Pick member={member} button={button} chosen={mine === member} />}
        </CandidateRow>
      ))}
      {votes && only && (
        <li className="candidates__yes-no">
          {choicesOf(choices).map((choice) =>
            button(
              choice,
              say(choice === 'yes' ? 'elect.yes' : 'elect.no'),
              say(choice === 'yes' ? 'elect.yes' : 'elect.no'),
            ),
          )}
        </li>
      )}
    </ul>
  );
}

function Pick({
  member,
  button,
  chosen,
}: {
  member: MemberId;
  button: (choice: ElectionChoice, words: string, label: string) => React.ReactNode;
  chosen: boolean;
}) {
  const say = useSay();
  const name = useView(({ part }) => part?.members[member]?.name ?? '');
  return button(member, say(chosen ? 'elect.chosen' : 'naming.choose'), say('elect.choose', { name }));
}

import { useMemo, useState } from 'react';
import type { Candidate } from '#shared/model/ballot.ts';
import type { Face } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Member } from '#shared/model/member.ts';
import { all } from '#shared/model/records.ts';
import { cleanText, textProblem } from '#shared/model/text.ts';
import { takesPart } from '#shared/rules/permissions.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Input } from '../../parts/Field.tsx';
import { PersonPlusIcon } from '../../parts/Icon.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { useBoard, useClient, useView } from '../../store/BoardContext.tsx';
import { useTakesPart } from '../rights.ts';
import { CandidateRow } from './CandidateRow.tsx';

/** Before the vote: stand, put somebody forward, accept, withdraw. */
export function Standing({ live, face }: { live: boolean; face: Face }) {
  const say = useSay();
  const candidates = useBoard((part) => part.candidates);
  const members = useBoard((part) => part.members);
  const listed = useMemo(
    () =>
      all<MemberId, Candidate>(candidates).sort(
        (a, b) => (members[a.member]?.seat ?? 0) - (members[b.member]?.seat ?? 0),
      ),
    [candidates, members],
  );
  const n = listed.filter(({ asked }) => !asked).length;
  const own = useTakesPart() && live && face === 'participant';
  return (
    <>
      <p className="election__hint">{say('elect.standing', { n })}</p>
      {listed.length > 0 && (
        <ul className="candidates">
          {listed.map(({ member }) => (
            <CandidateRow key={member} member={member} />
          ))}
        </ul>
      )}
      {live && face !== 'screen' && (
        <div className="election__acts">
          {own && <MyStanding />}
          <Propose />
        </div>
      )}
    </>
  );
}

/** My own candidacy: stand with a few words, accept, decline, withdraw. */
export function MyStanding() {
  const say = useSay();
  const { act } = useClient();
  const mine = useView(({ part, me }) => (me ? part?.candidates[me] : undefined));
  const [words, setWords] = useState<string | null>(null);
  const text = cleanText(words ?? '');
  const fits = text === '' || textProblem(text, 'candidateWords') === null;
  if (words !== null) {
    return (
      <form
        className="my-standing"
        onSubmit={(event) => {
          event.preventDefault();
          if (!fits) return;
          act('candidate.stand', { words: text });
          setWords(null);
        }}
      >
        <Input
          label={say('elect.standWords')}
          placeholder={say('elect.standPlaceholder')}
          value={words}
          onText={setWords}
          maxLength={140}
          autoFocus
        />
        <div className="my-standing__acts">
          <Button type="submit" look="solid" disabled={!fits}>
            {say('elect.stand')}
          </Button>
          <Button look="quiet" onClick={() => setWords(null)}>
            {say('parts.cancel')}
          </Button>
        </div>
      </form>
    );
  }
  if (!mine)
    return (
      <Button look="solid" onClick={() => setWords('')}>
        {say('elect.stand')}
      </Button>
    );
  if (mine.asked) {
    return (
      <div className="my-standing">
        <p>{say('elect.youAreAsked')}</p>
        <div className="my-standing__acts">
          <Button look="solid" onClick={() => setWords('')}>
            {say('elect.accept')}
          </Button>
          <Button onClick={() => act('candidate.withdraw', {})}>{say('elect.decline')}</Button>
        </div>
      </div>
    );
  }
  return <Button onClick={() => act('candidate.withdraw', {})}>{say('elect.withdraw')}</Button>;
}

/** Somebody else, who is then asked. */
function Propose() {
  const say = useSay();
  const { act } = useClient();
  const part = useBoard((whole) => whole);
  const me = useView((view) => view.me);
  const free = all<MemberId, Member>(part.members)
    .filter(({ id }) => id !== me && takesPart(part, id) && !(id in part.candidates))
    .sort((a, b) => a.seat - b.seat);
  if (free.length === 0) return null;
  return (
    <Menu
      label={say('elect.propose')}
      items={free.map(({ id, name }) => ({
        id,
        label: name,
        onSelect: () => act('candidate.propose', { member: id }),
      }))}
      trigger={(props) => (
        <Button icon={PersonPlusIcon} {...props}>
          {say('elect.propose')}
        </Button>
      )}
    />
  );
}

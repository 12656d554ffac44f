import './vote.css';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import { dotsSpent } from '#shared/rules/voting.ts';
import { useSay } from '../i18n/language.tsx';
import { useAnnounce } from '../parts/Announcer.tsx';
import { isSilenced } from '../parts/letterKeys.ts';
import { useClient } from '../store/BoardContext.tsx';
import { NoteGuard } from '../wall/NoteGuard.tsx';
import { VoteRow } from '../wall/VoteRow.tsx';
import { type PhaseProps, usePlace } from './place.ts';
import { useTakesPart } from './rights.ts';
import { type Target, useBallot, useRound, useTargets } from './targets.ts';

/** The rows to vote on, with my own dots. V and Shift+V on a row add one and take one back. */
export function VoteList({ at }: Partial<PhaseProps>) {
  const { place, live } = usePlace(at);
  const say = useSay();
  const { act } = useClient();
  const { polite } = useAnnounce();
  const targets = useTargets(place.stage);
  const ballot = useBallot(place.key);
  const round = useRound(place.key);
  const votes = useTakesPart();
  const open = live && votes && round?.status === 'open';
  const left = round ? round.dots - dotsSpent(ballot) : 0;
  const most = round?.stacking ? round.dots : 1;
  const told = useRef(left);
  useEffect(() => {
    if (told.current !== left && open)
      polite({
        text: say('wall.dotsLeft', { n: left }),
        kind: 'dotsLeft',
        many: () => say('wall.dotsLeft', { n: left }),
      });
    told.current = left;
  }, [left, open, polite, say]);
  const placeDots = (target: TargetId, dots: number) => {
    if (dots >= 0 && dots <= most) act('dots.place', { target, dots });
  };
  const keys = (event: KeyboardEvent) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-target]')?.dataset.target as TargetId | undefined;
    if (!id || !open || event.key.toLowerCase() !== 'v' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isSilenced(event)) return;
    event.preventDefault();
    const mine = ballot[id] ?? 0;
    if (event.shiftKey) placeDots(id, mine - 1);
    else if (left > 0) placeDots(id, mine + 1);
  };
  if (targets.length === 0) return <p className="vote-list__empty meta">{say('wall.noTargets')}</p>;
  // Among names or topics of one note each, "1 note" says nothing.
  const grouped = targets.filter(({ notes }) => notes.length > 1).length > 1;
  return (
    <ul className="vote-list" onKeyDown={keys}>
      {targets.map((target) => (
        <VoteItem
          key={target.id}
          target={target}
          mine={ballot[target.id] ?? 0}
          counted={grouped}
          canAdd={left > 0 && (ballot[target.id] ?? 0) < most}
          onDots={open ? placeDots : null}
        />
      ))}
    </ul>
  );
}

const VoteItem = memo(
  function VoteItem({
    target: { id, name, notes },
    mine,
    counted,
    canAdd,
    onDots,
  }: {
    target: Target;
    /** Says of one note, too, that it is one. */
    counted: boolean;
    mine: number;
    canAdd: boolean;
    onDots: ((target: TargetId, dots: number) => void) | null;
  }) {
    const say = useSay();
    return (
      <li data-target={id}>
        <NoteGuard of={notes}>
          <VoteRow
            name={name}
            detail={counted || notes.length > 1 ? say('parts.notes', { n: notes.length }) : null}
            mine={mine}
            canAdd={canAdd}
            {...(onDots ? { onDots: (dots: number) => onDots(id, dots) } : {})}
          />
        </NoteGuard>
      </li>
    );
  },
  // The handler reads the newest numbers by itself.
  (a, b) =>
    a.mine === b.mine &&
    a.counted === b.counted &&
    a.canAdd === b.canAdd &&
    (a.onDots === null) === (b.onDots === null) &&
    a.target.name === b.target.name &&
    a.target.notes === b.target.notes &&
    a.target.id === b.target.id,
);

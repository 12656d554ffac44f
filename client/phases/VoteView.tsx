import './vote.css';
import { useMemo } from 'react';
import type { Place } from '#shared/rules/phases.ts';
import { dotsSpent } from '#shared/rules/voting.ts';
import { useSay } from '../i18n/language.tsx';
import { Swatch } from '../parts/Legend.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { Dots } from '../wall/Dots.tsx';
import { WritersRow } from '../wall/WritersRow.tsx';
import { PhaseHead } from './PhaseHead.tsx';
import { type PhaseProps, usePlace } from './place.ts';
import { ranked, type Target, useBallot, useRound, useTargets } from './targets.ts';
import { VoteList } from './VoteList.tsx';

export { VoteList } from './VoteList.tsx';

/**
 * The vote: what can be voted on while it is open (with my dots for a participant; without any count for everybody else),
 * the sorted result once it is closed.
 */
export function VoteView({ face, at }: PhaseProps) {
  const { place, live } = usePlace(at);
  const say = useSay();
  const round = useRound(place.key);
  const closed = round?.status === 'closed';
  return (
    <section className="phase vote" data-face={face}>
      {closed ? (
        <PhaseHead place={place} heading={say('wall.tally')} hint={say('wall.tally.hint')} />
      ) : (
        <PhaseHead place={place}>{live && <DoneCount face={face} />}</PhaseHead>
      )}
      {face === 'participant' && live && !closed && <DotsLeft place={place} />}
      {/* Keys scroll what has nothing in it to stand on. */}
      <section
        className="vote__body"
        aria-labelledby="phase-heading"
        tabIndex={closed || face !== 'participant' ? 0 : undefined}
      >
        {closed ? (
          <Tally place={place} tally={round.tally} />
        ) : face === 'participant' ? (
          <VoteList face={face} at={at} />
        ) : (
          <Candidates place={place} />
        )}
      </section>
    </section>
  );
}

const HIDDEN = {
  vote: { mine: 'wall.done.hint', all: 'wall.done.hintAll' },
  weights: { mine: 'force.hidden', all: 'force.hiddenAll' },
} as const;

/** How far the room is; never who, never what. */
export function DoneCount({ face, of: what = 'vote' }: Pick<PhaseProps, 'face'> & { of?: 'vote' | 'weights' }) {
  const say = useSay();
  const done = useBoard((part) => part.progress.done);
  const present = useBoard((part) => Math.max(part.progress.present, part.progress.done));
  const words = say('wall.done', { n: done, of: present });
  return (
    <div className="done-count">
      {present > 0 && present <= 40 && <WritersRow written={done} blank={present - done} label={words} />}
      <p>
        <b>{words}</b> <span className="meta">{say(HIDDEN[what][face === 'facilitator' ? 'mine' : 'all'])}</span>
      </p>
    </div>
  );
}

function DotsLeft({ place }: { place: Place }) {
  const say = useSay();
  const round = useRound(place.key);
  const ballot = useBallot(place.key);
  const left = (round?.dots ?? 0) - dotsSpent(ballot);
  return (
    <p className="vote__left">
      <Dots count={Math.max(0, left)} /> {say('wall.dotsLeft', { n: left })}
    </p>
  );
}

/** What can be voted on, without anything that tells how it goes. */
function Candidates({ place }: { place: Place }) {
  const say = useSay();
  const targets = useTargets(place.stage);
  if (targets.length === 0) return <p className="vote-list__empty meta">{say('wall.noTargets')}</p>;
  return (
    <ul className="vote-strips">
      {targets.map((target) => (
        <li key={target.id} className="vote-strip">
          <p className="vote-strip__name voice-room" dir="auto">
            {target.name}
          </p>
          <TargetNotes target={target} place={place} />
        </li>
      ))}
    </ul>
  );
}

/** The result: most dots first, each row with its first notes, its dots popping in, its number. */
function Tally({ place, tally }: { place: Place; tally: Readonly<Record<string, number>> }) {
  const say = useSay();
  const targets = useTargets(place.stage);
  const rows = useMemo(() => ranked(targets, tally), [targets, tally]);
  const most = Math.max(0, ...rows.map(({ id }) => tally[id] ?? 0));
  return (
    <ol className="tally">
      {rows.map((target) => {
        const n = tally[target.id] ?? 0;
        return (
          <li
            key={target.id}
            className="tally__row"
            data-first={(n === most && n > 0) || undefined}
            data-none={n === 0 || undefined}
          >
            <div className="tally__words">
              <p className="tally__name voice-room" dir="auto">
                {target.name}
              </p>
              <TargetNotes target={target} place={place} />
            </div>
            <Dots count={n} kind="revealed" />
            <span className="tally__number" role="img" aria-label={say('parts.dots', { n })}>
              {n}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The colours of what lies in a group and its first notes; of a lone note its colour. */
function TargetNotes({ target, place }: { target: Target; place: Place }) {
  const say = useSay();
  const prompts = useMemo(() => new Map(place.stage.prompts.map((prompt) => [prompt.id, prompt])), [place]);
  // An unnamed group is called by its first note: that one is said already.
  const [first, second] = target.notes.filter(({ text }) => text !== target.name);
  // One question has one colour: it would tell nothing.
  const used =
    prompts.size > 1
      ? [...new Set(target.notes.map(({ prompt }) => prompt))].flatMap((id) => prompts.get(id) ?? [])
      : [];
  return (
    <p className="target-notes">
      {used.map(({ id, tint, glyph }) => (
        <Swatch key={id} tint={tint} glyph={glyph} />
      ))}
      {target.group && (
        <>
          <span className="target-notes__count">{say('parts.notes', { n: target.notes.length })}</span>
          <span className="target-notes__text" dir="auto">
            {[first, second].flatMap((note) => note?.text ?? []).join(' · ')}
          </span>
        </>
      )}
    </p>
  );
}

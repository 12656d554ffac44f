import './name.css';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { phaseKey, type Stage } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { Dots } from '../wall/Dots.tsx';
import { Lasso } from '../wall/Lasso.tsx';
import { ranked, type Target, useRound, useTargets } from './targets.ts';

/** The chosen name, as large as it fits inside its lasso. */
export function BigName({ name, heading = false }: { name: string; heading?: boolean }) {
  const say = useSay();
  // Where it is what the page is about, it takes the focus after a step.
  const Tag = heading ? 'h1' : 'p';
  return (
    <div className="big-name">
      <p className="big-name__lead">{say('naming.called')}</p>
      <div className="big-name__ring">
        <Lasso seed={name} scale={2} />
        <Tag
          {...(heading ? { id: 'phase-heading', tabIndex: -1 } : {})}
          className="big-name__name voice-room"
          dir="auto"
          style={{ '--signs': Math.max(8, name.length) }}
        >
          {name}
        </Tag>
      </div>
    </div>
  );
}

/** The proposals with their dots, most first; `action` stands at the end of a row. */
export function NameRows({ stage, action }: { stage: Stage; action?: (name: string) => ReactNode }) {
  const say = useSay();
  const chosen = useBoard((part) => part.board.name);
  const targets = useTargets(stage);
  const vote = stage.phases.find(({ kind }) => kind === 'vote');
  const round = useRound(vote ? phaseKey(stage, vote) : phaseKey(stage, stage.phases[0] as Stage['phases'][number]));
  const tally = round?.status === 'closed' ? round.tally : null;
  const rows = useMemo(() => (tally ? ranked(targets, tally) : targets), [targets, tally]);
  if (rows.length === 0) return null;
  return (
    <ol className="name-rows" aria-label={say('naming.proposals')}>
      {rows.map((target) => {
        const name = nameOf(target);
        const n = tally?.[target.id] ?? 0;
        return (
          <li key={target.id} className="name-row" data-chosen={name === chosen || undefined}>
            <span className="name-row__name" dir="auto">
              {name}
            </span>
            {tally && <Dots count={n} kind="revealed" />}
            {tally && (
              <span className="name-row__number" role="img" aria-label={say('parts.dots', { n })}>
                {n}
              </span>
            )}
            {action?.(name)}
          </li>
        );
      })}
    </ol>
  );
}

/** A proposal as a name: one line. */
export const nameOf = (target: Target): string => target.name.replace(/\s+/g, ' ').trim();

import './VoteRow.css';
import type { ReactNode } from 'react';
import { useSay } from '../i18n/language.tsx';
import { MinusIcon, PlusIcon } from '../parts/Icon.tsx';
import { Dots } from './Dots.tsx';

/**
 * What can be voted on, as a strip with my dots. States: none of mine (only +), some (- dots +), full (+ off: no dots left, or
 * no stacking), closed (no controls). Targets are 48.
 */
export function VoteRow({
  name,
  detail,
  mine,
  canAdd,
  onDots,
}: {
  name: string;
  /** "4 notes" */
  detail?: ReactNode;
  mine: number;
  canAdd: boolean;
  /** The new number of my dots here; left out once voting is closed. */
  onDots?: (dots: number) => void;
}) {
  const say = useSay();
  return (
    <div className="vote-row">
      <div className="vote-row__words">
        <h2 className="vote-row__name" dir="auto">
          {name}
        </h2>
        {detail != null && <p className="vote-row__detail">{detail}</p>}
      </div>
      <div className="vote-row__dots">
        {onDots && mine > 0 && (
          <button
            type="button"
            className="vote-row__press"
            data-take
            aria-label={say('parts.takeDot', { name })}
            onClick={() => onDots(mine - 1)}
          >
            <MinusIcon size={22} stroke={2.2} />
          </button>
        )}
        {mine > 0 && <Dots count={mine} label={say('parts.dots', { n: mine })} />}
        {onDots && (
          <button
            type="button"
            className="vote-row__press"
            // Not `disabled`: the focus must not fall off the button that took the last dot.
            aria-disabled={!canAdd || undefined}
            aria-label={say('parts.addDot', { name })}
            onClick={() => canAdd && onDots(mine + 1)}
          >
            <PlusIcon size={24} stroke={2.2} />
          </button>
        )}
      </div>
    </div>
  );
}

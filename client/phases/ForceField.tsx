import './force.css';
import { memo, useMemo } from 'react';
import { linesUnder } from '#shared/rules/statements.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useLanguage, useSay } from '../i18n/language.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { BalanceBar } from '../wall/BalanceBar.tsx';
import { ForceArrow } from '../wall/ForceArrow.tsx';
import { NoteCard } from '../wall/NoteCard.tsx';
import { Strip } from '../wall/Strip.tsx';
import { type Force, forcesOf, strongestFirst, sumOf } from './forces.ts';
import { useTargets } from './targets.ts';
import { SideTitle } from './WeighList.tsx';

/** While nothing is decided all arrows are as long as a middling force, and carry no number. */
const UNDECIDED = 2.5;

/**
 * The forces on either side of the vision. With `weights` (the closed result) the arrows are as long as they are strong,
 * sorted, with the sums below; without, all alike.
 */
export function ForceField({ stage, weights }: { stage: Stage; weights: Readonly<Record<string, number>> | null }) {
  const say = useSay();
  const targets = useTargets(stage);
  const sides = useMemo(() => {
    const both = forcesOf(targets, stage);
    return weights
      ? { supports: strongestFirst(both.supports, weights), slows: strongestFirst(both.slows, weights) }
      : both;
  }, [targets, stage, weights]);
  const round = (n: number) => Math.round(n * 10) / 10;
  return (
    <div className="force-field">
      {/* Keys scroll it where the page is narrow. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it can have the focus */}
      <section className="force-field__scroll" aria-label={say('canvas.forceField')} tabIndex={0}>
        <div className="force-field__both">
          <div className="force-field__axis">
            <Axis />
          </div>
          {(['supports', 'slows'] as const).map((side) => (
            <section key={side} className="force-field__side" data-side={side} aria-label={say(`force.${side}`)}>
              <SideTitle side={side} />
              <ul>
                {sides[side].map((force) => (
                  <ForceRow key={force.id} force={force} weight={weights ? (weights[force.id] ?? 0) : null} />
                ))}
              </ul>
              {sides[side].length === 0 && <p className="meta force-field__none">{say('force.none')}</p>}
            </section>
          ))}
        </div>
      </section>
      {weights && (
        <div className="force-field__balance">
          <BalanceBar
            supports={{ label: say('force.supports'), sum: round(sumOf(sides.supports, weights)) }}
            slows={{ label: say('force.slows'), sum: round(sumOf(sides.slows, weights)) }}
          />
        </div>
      )}
    </div>
  );
}

/** What the forces pull at: the first vision statement, or the community's name. */
function Axis() {
  const text = useBoard((part) => linesUnder(part, 'vision', null)[0]?.text ?? (part.board.name || part.board.title));
  return <Strip>{text}</Strip>;
}

const ForceRow = memo(function ForceRow({
  force: { id, name, prompt, side },
  weight,
}: {
  force: Force;
  weight: number | null;
}) {
  const say = useSay();
  const { formatNumber } = useLanguage();
  const written = weight === null ? '' : weight === 0 ? '–' : formatNumber(weight);
  const spoken =
    weight === null ? name : say('force.arrow', { text: name, n: weight === 0 ? say('force.unweighed') : written });
  return (
    <li className="force-field__row">
      <NoteCard id={id} text={name} tint={prompt.tint} />
      <ForceArrow side={side} weight={weight ?? UNDECIDED} written={written} label={spoken} />
    </li>
  );
});

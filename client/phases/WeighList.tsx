import './force.css';
import { type KeyboardEvent, memo, useMemo } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import { useSay } from '../i18n/language.tsx';
import { ArrowLeftIcon, ArrowRightIcon } from '../parts/Icon.tsx';
import { useClient, useView } from '../store/BoardContext.tsx';
import { type Force, forcesOf, type Side } from './forces.ts';
import { type PhaseProps, usePlace } from './place.ts';
import { useTakesPart } from './rights.ts';
import { useBallot, useRound, useTargets } from './targets.ts';

const WEIGHTS = [1, 2, 3, 4, 5] as const;

/** Every force with my own secret weight, 1 to 5. Plus and minus change it where the focus is. Needs the line. */
export function WeighList({ at }: Partial<PhaseProps>) {
  const { place, live } = usePlace(at);
  const say = useSay();
  const { act } = useClient();
  const targets = useTargets(place.stage);
  const sides = useMemo(() => forcesOf(targets, place.stage), [targets, place]);
  const ballot = useBallot(place.key);
  const round = useRound(place.key);
  const votes = useTakesPart();
  const online = useView(({ link }) => link.status === 'live');
  const open = live && votes && round?.status === 'open' && online;
  const set = useMemo(() => (target: TargetId, weight: number | null) => act('weight.set', { target, weight }), [act]);
  return (
    <div className="weigh-list">
      {(['supports', 'slows'] as const).map((side) => (
        <section key={side} data-side={side} aria-label={say(`force.${side}`)}>
          <SideTitle side={side} />
          {sides[side].length === 0 && <p className="meta">{say('force.none')}</p>}
          <ul>
            {sides[side].map((force) => (
              <WeighRow key={force.id} force={force} mine={ballot[force.id] ?? null} open={open} onWeight={set} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Which way a side pulls: word and arrow, never colour alone. */
export function SideTitle({ side }: { side: Side }) {
  const say = useSay();
  return (
    <h2 className="force-title voice-room" data-side={side}>
      {side === 'slows' && <ArrowLeftIcon size="1em" />}
      {say(`force.${side}`)}
      {side === 'supports' && <ArrowRightIcon size="1em" />}
    </h2>
  );
}

const WeighRow = memo(
  function WeighRow({
    force: { id, name },
    mine,
    open,
    onWeight,
  }: {
    force: Force;
    mine: number | null;
    open: boolean;
    onWeight: (target: TargetId, weight: number | null) => void;
  }) {
    const say = useSay();
    const keys = (event: KeyboardEvent) => {
      const by = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : 0;
      if (by === 0 || !open) return;
      event.preventDefault();
      onWeight(id, Math.min(5, Math.max(1, (mine ?? (by > 0 ? 0 : 2)) + by)));
    };
    return (
      <li className="weigh-row">
        <p className="weigh-row__text voice-note" dir="auto">
          {name}
        </p>
        <fieldset className="weigh-row__weights" onKeyDown={keys} disabled={!open}>
          <legend className="visually-hidden">{say('force.weightOf', { text: name })}</legend>
          {WEIGHTS.map((weight) => (
            <label key={weight} data-up-to={(mine !== null && weight <= mine) || undefined}>
              <input
                type="radio"
                name={`weight-${id}`}
                checked={mine === weight}
                onChange={() => onWeight(id, weight)}
                onClick={() => mine === weight && onWeight(id, null)}
                aria-label={say('force.weight', { n: weight })}
              />
              <span aria-hidden="true">{weight}</span>
            </label>
          ))}
        </fieldset>
      </li>
    );
  },
  (a, b) =>
    a.mine === b.mine &&
    a.open === b.open &&
    a.onWeight === b.onWeight &&
    a.force.id === b.force.id &&
    a.force.name === b.force.name,
);

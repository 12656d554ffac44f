import './ForceFieldPage.css';
import type { SheetForce, SheetForceField } from '#shared/canvas/sheet.ts';
import { useLanguage, useSay } from '../i18n/language.tsx';
import { BalanceBar } from '../wall/BalanceBar.tsx';
import { ForceArrow, type Side } from '../wall/ForceArrow.tsx';
import { Lines } from './Lines.tsx';

/** The second sheet: what supports the vision and what slows it down, strongest first, and what the group will weaken. */
export function ForceFieldPage({ field, language }: { field: SheetForceField; language: string }) {
  const { supports, slows } = field;
  const rows = Array.from({ length: Math.max(supports.forces.length, slows.forces.length) }, (_, at) => at);
  const weighed = [...supports.forces, ...slows.forces].some(({ weight }) => weight !== null);
  return (
    <article className="force-page" lang={language} aria-label={field.title}>
      <div className="force-page__sheet">
        <h2 className="voice-room">{field.title}</h2>
        <p className="force-page__axis voice-room" dir="auto">
          {field.axis}
        </p>
        <div className="force-page__field">
          <h3 data-side="supports">{supports.label}</h3>
          <h3 data-side="slows">{slows.label}</h3>
          {rows.map((at) => (
            <div key={at} className="force-page__row">
              <Cell force={supports.forces[at]} side="supports" />
              <Cell force={slows.forces[at]} side="slows" />
            </div>
          ))}
        </div>
        {weighed && <BalanceBar supports={supports} slows={slows} />}
        {field.answers.length > 0 && (
          <section className="force-page__answers">
            <h3 className="voice-room">{field.question}</h3>
            <Lines lines={field.answers} />
          </section>
        )}
      </div>
    </article>
  );
}

function Cell({ force, side }: { force: SheetForce | undefined; side: Side }) {
  const say = useSay();
  const { formatNumber } = useLanguage();
  return (
    <div className="force-page__cell" data-side={side}>
      {force && (
        <p className="voice-note" data-tint={side === 'supports' ? 'leaf' : 'clay'} dir="auto">
          {force.text}
        </p>
      )}
      {force?.weight != null && (
        <ForceArrow
          side={side}
          weight={force.weight}
          written={formatNumber(force.weight)}
          label={say('canvasView.force', { text: force.text, n: force.weight })}
        />
      )}
    </div>
  );
}

import './Forces.css';
import { useMemo } from 'react';
import { forceField } from '#shared/canvas/canvasSheet.ts';
import type { SheetForce, SheetForceField } from '#shared/canvas/sheet.ts';
import { get } from '#shared/model/records.ts';
import { useSay } from '../../../i18n/language.tsx';
import { ArrowLeftIcon, ArrowRightIcon } from '../../../parts/Icon.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { BalanceBar } from '../../../wall/BalanceBar.tsx';
import type { Side } from '../../../wall/ForceArrow.tsx';
import { CountRow } from '../CountRow.tsx';
import { Force } from '../Force.tsx';
import { Pages, type Thing } from '../Pages.tsx';
import { WallPage } from '../WallPage.tsx';

const SIZES = [4.2, 3.9, 3.6, 3.4, 3.2, 3, 2.8];

/** The force field: bare forces while everybody weighs in secret, arrows and sums once it is closed. */
export function Weigh() {
  const say = useSay();
  const { phase, key } = useCurrentPlace();
  const part = useBoard((all) => all);
  const closed = useBoard((all) => get(all.rounds, key)?.status === 'closed');
  const field = useMemo(() => forceField(part, say), [part, say]);
  const { present, done } = part.progress;
  if (!field) return null;
  return (
    <WallPage
      heading={say(closed ? 'screen.weighed' : phase.heading)}
      foot={
        closed ? (
          <p>{say('phase.talk.hint')}</p>
        ) : (
          <>
            <p>{say(phase.hint)}</p>
            <CountRow present={present} done={done} sentence={say('screen.done', { n: done, all: present })} />
          </>
        )
      }
    >
      <Field field={field} closed={closed} />
    </WallPage>
  );
}

function Field({ field, closed }: { field: SheetForceField; closed: boolean }) {
  const say = useSay();
  const { supports, slows } = field;
  const rows = Math.max(supports.forces.length, slows.forces.length);
  const things = Array.from({ length: rows }, (_, at): Thing => {
    return { key: String(at), show: () => <Row left={supports.forces[at]} right={slows.forces[at]} /> };
  });
  return (
    <div className="field-view">
      <div className="field-view__head voice-room">
        <p data-side="supports">
          {supports.label} <ArrowRightIcon size="0.9em" stroke={2.4} />
        </p>
        <p className="field-view__axis" dir="auto">
          {field.axis}
        </p>
        <p data-side="slows">
          <ArrowLeftIcon size="0.9em" stroke={2.4} /> {slows.label}
        </p>
      </div>
      <div className="field-view__rows">
        <Pages things={things} sizes={SIZES} look="rows" empty={say('screen.noNotes')} />
      </div>
      {closed && <BalanceBar supports={supports} slows={slows} />}
    </div>
  );
}

function Row({ left, right }: { left: SheetForce | undefined; right: SheetForce | undefined }) {
  const cell = (force: SheetForce | undefined, side: Side) => (
    <div className="field-row__side" data-side={side}>
      {force && <Force force={force} side={side} />}
    </div>
  );
  return (
    <div className="field-row">
      {cell(left, 'supports')}
      {cell(right, 'slows')}
    </div>
  );
}

import './Forces.css';
import { useMemo } from 'react';
import { forceField } from '#shared/canvas/canvasSheet.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Force } from '../Force.tsx';
import { LineSheet } from '../LineSheet.tsx';
import { Pages } from '../Pages.tsx';
import { WallPage } from '../WallPage.tsx';

const SIZES = [4.2, 3.8, 3.4, 3, 2.8];

/** The talk after the weighing: what slows us down, strongest first, and the answers as they are written. */
export function Talk() {
  const say = useSay();
  const { phase } = useCurrentPlace();
  const part = useBoard((all) => all);
  const field = useMemo(() => forceField(part, say), [part, say]);
  if (!field) return null;
  const things = field.slows.forces.map((force, at) => ({
    key: String(at),
    show: () => (
      <div className="field-row">
        <div className="field-row__side" data-side="slows">
          <Force force={force} side="slows" />
        </div>
      </div>
    ),
  }));
  return (
    <WallPage heading={say(phase.heading)} foot={<p>{say('phase.talk.hint')}</p>}>
      <div className="talk">
        <div className="talk__slows">
          <h2 className="voice-room">{field.slows.label}</h2>
          <Pages things={things} sizes={SIZES} look="rows" empty={say('screen.noNotes')} />
        </div>
        <LineSheet box="weaken" />
      </div>
    </WallPage>
  );
}

import './AlignView.css';
import { useState } from 'react';
import { useSay } from '../i18n/language.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { useWall } from '../wall/useWall.ts';
import { BoxSheet } from './align/BoxSheet.tsx';
import { PromoteList } from './align/Promote.tsx';
import { PhaseHead } from './PhaseHead.tsx';
import { type PhaseProps, usePlace } from './place.ts';
import { useMayAlign } from './rights.ts';

/**
 * Align: the wall in short on the left, the stage's boxes as sheets on the right. Phones show one of the two at a time; the
 * screen shows the sheets alone.
 */
export function AlignView({ face, at }: PhaseProps) {
  const { place, live } = usePlace(at);
  const say = useSay();
  const wall = useWall(place.stage);
  const boxes = place.phase.kind === 'align' ? place.phase.boxes : [];
  const [side, setSide] = useState<'notes' | 'lines'>('notes');
  const lines = useBoard((part) => Object.values(part.statements).filter(({ box }) => boxes.includes(box)).length);
  const empty = wall.groups.length + wall.loose.length === 0;
  return (
    <section className="phase align" data-face={face} data-side={side}>
      <PhaseHead place={place} />
      {live && <Locked box={boxes[0]} face={face} />}
      {face !== 'screen' && (
        <fieldset className="align__sides">
          <button type="button" aria-pressed={side === 'notes'} onClick={() => setSide('notes')}>
            {say('align.notes')}
          </button>
          <button type="button" aria-pressed={side === 'lines'} onClick={() => setSide('lines')}>
            {say('align.lines', { n: lines })}
          </button>
        </fieldset>
      )}
      <div className="align__both">
        {face !== 'screen' && (
          <div className="align__notes">
            {empty ? (
              <p className="meta">{say('align.nothingHere')}</p>
            ) : (
              <PromoteList wall={wall} stage={place.stage} boxes={boxes} live={live} />
            )}
          </div>
        )}
        <div className="align__boxes">
          {boxes.map((box) => (
            <BoxSheet key={box} box={box} face={face} live={live} />
          ))}
        </div>
      </div>
    </section>
  );
}

/** Says why the lines cannot be written, where the facilitator keeps the pen. */
function Locked({ box, face }: { box: Parameters<typeof useMayAlign>[0] | undefined; face: PhaseProps['face'] }) {
  const say = useSay();
  const may = useMayAlign(box ?? 'vision');
  return !may && face === 'participant' ? <p className="align__locked meta">{say('align.locked')}</p> : null;
}

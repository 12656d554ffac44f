import './LineSheet.css';
import { useMemo } from 'react';
import { linesOf } from '#shared/canvas/canvasSheet.ts';
import type { Tint } from '#shared/canvas/sheet.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import { isSetLarge } from '../../canvas/isSetLarge.ts';
import { Lines } from '../../canvas/Lines.tsx';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { CheckStrip } from './CheckStrip.tsx';
import { Fit } from './Fit.tsx';

/** The lines of one box as a sheet of paper, live, as big as they can be; what is newest never runs off the sheet. */
export function LineSheet({ box, tint }: { box: StatementBox; tint?: Tint }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const lines = useMemo(() => linesOf(part, box), [part, box]);
  const large = box !== 'weaken' && isSetLarge(box, lines);
  return (
    <section className="line-sheet" data-tint={tint}>
      {box !== 'weaken' && (
        <header className="line-sheet__head">
          <h2 className="line-sheet__tab voice-room">{say(`canvas.box.${box}`)}</h2>
          <p>{say(`canvas.box.${box}.question`)}</p>
        </header>
      )}
      <Fit className="line-sheet__lines" end>
        {lines.length > 0 ? (
          <div data-large={large || undefined}>
            <Lines lines={lines} />
          </div>
        ) : (
          <p className="line-sheet__nothing">{say('canvas.nothing')}</p>
        )}
      </Fit>
      <CheckStrip box={box} />
    </section>
  );
}

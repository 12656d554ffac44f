import './AlignLines.css';
import { boxTint } from '../../../canvas/boxTint.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { LineSheet } from '../LineSheet.tsx';
import { WallPage } from '../WallPage.tsx';

/** The lines of the stage's boxes while the group agrees on them. */
export function AlignLines() {
  const say = useSay();
  const { phase } = useCurrentPlace();
  const boxes = phase.kind === 'align' ? phase.boxes : [];
  return (
    <WallPage heading={say(phase.heading)} foot={<p>{say('screen.align.hint')}</p>}>
      <div className="align-lines">
        {boxes.map((box) => (
          <LineSheet key={box} box={box} {...(box === 'weaken' ? {} : { tint: boxTint(box) })} />
        ))}
      </div>
    </WallPage>
  );
}

import './TakeHome.css';
import { useState } from 'react';
import { MoreWays } from '../exports/MoreWays.tsx';
import { SavePdfButton } from '../exports/SavePdfButton.tsx';
import type { Paper } from '../exports/saveExport.ts';
import { useSay } from '../i18n/language.tsx';
import { PageIcon, ScreenIcon } from '../parts/Icon.tsx';
import { RadioRows } from '../parts/RadioRows.tsx';
import { NameMeSwitch } from '../people/MyName.tsx';
import { FoundersField } from './FoundersField.tsx';

/** Beside the canvas: on which paper, and Save PDF. Everybody may name themselves on it; who leads corrects the founders. */
export function TakeHome({ leads }: { leads: boolean }) {
  const say = useSay();
  const [paper, setPaper] = useState<Paper>('a4');
  return (
    <aside className="take-home" aria-labelledby="take-home">
      <h2 id="take-home" className="voice-room">
        {say('canvasView.takeHome')}
      </h2>
      <RadioRows
        legend={say('canvasView.paper')}
        hideLegend
        value={paper}
        onChange={setPaper}
        options={[
          { value: 'a4', label: say('canvasView.a4'), hint: say('canvasView.a4.hint'), icon: PageIcon },
          { value: 'a3', label: say('canvasView.a3'), hint: say('canvasView.a3.hint'), icon: ScreenIcon },
        ]}
      />
      <div className="take-home__also">
        <NameMeSwitch />
        {leads && <FoundersField />}
      </div>
      <div className="take-home__save">
        <SavePdfButton look="solid" size="big" wide paper={paper} />
        <MoreWays wide />
      </div>
    </aside>
  );
}

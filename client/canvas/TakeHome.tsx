import './TakeHome.css';
import { useState } from 'react';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { DownloadIcon, PageIcon, ScreenIcon } from '../parts/Icon.tsx';
import { RadioRows } from '../parts/RadioRows.tsx';
import { useToast } from '../parts/Toasts.tsx';
import { NameMeSwitch } from '../people/MyName.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { FoundersField } from './FoundersField.tsx';
import { fetchPdf, type Paper } from './fetchPdf.ts';

/** Beside the canvas: on which paper, and Save PDF. Everybody may name themselves on it; who leads corrects the founders. */
export function TakeHome({ leads }: { leads: boolean }) {
  const say = useSay();
  const toast = useToast();
  const code = useBoard((part) => part.board.code);
  const [paper, setPaper] = useState<Paper>('a4');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const saved = await fetchPdf(code, paper);
    setBusy(false);
    toast(saved.ok ? say('canvasView.saved') : saved.say || say('canvasView.notSaved'));
  };
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
        <Button
          look="solid"
          size="big"
          wide
          icon={DownloadIcon}
          busy={busy}
          onClick={() => {
            void save();
          }}
        >
          {say(busy ? 'canvasView.saving' : 'tray.savePdf')}
        </Button>
      </div>
    </aside>
  );
}

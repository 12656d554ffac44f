import './StartPanel.css';
import { useState } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { ScreenIcon } from '../../parts/Icon.tsx';
import { Switch } from '../../parts/Switch.tsx';
import { armBell, bellIsOn, ring, switchBell } from './bell.ts';
import { chooseScreenTheme, screenTheme } from './screenTheme.ts';
import { canStayAwake, fillDisplay, stayAwake } from './stayAwake.ts';

/** One press that browsers ask for before they fill the display, sound a bell or stay awake. The board already shows. */
export function StartPanel({ onStart }: { onStart: (awake: Promise<boolean>) => void }) {
  const say = useSay();
  const [bell, setBell] = useState(bellIsOn);
  const [dark, setDark] = useState(() => screenTheme() === 'dark');
  const start = () => {
    armBell();
    void fillDisplay();
    onStart(stayAwake());
  };
  return (
    <section className="start-panel" aria-labelledby="start-panel">
      <h2 id="start-panel" className="voice-room">
        {say('screen.start.title')}
      </h2>
      <p>{say('screen.start.hint')}</p>
      <div className="start-panel__switches">
        <Switch
          label={say('screen.bell')}
          hint={say('screen.bell.hint')}
          checked={bell}
          onChange={(on) => {
            setBell(on);
            switchBell(on);
            armBell();
            if (on) ring('minute');
          }}
        />
        <Switch
          label={say('screen.dark')}
          hint={say('screen.dark.hint')}
          checked={dark}
          onChange={(on) => {
            setDark(on);
            chooseScreenTheme(on ? 'dark' : 'light');
          }}
        />
      </div>
      {!canStayAwake() && <p className="start-panel__note">{say('screen.notAwake')}</p>}
      <Button look="solid" size="big" wide icon={ScreenIcon} onClick={start} autoFocus>
        {say('screen.start')}
      </Button>
    </section>
  );
}

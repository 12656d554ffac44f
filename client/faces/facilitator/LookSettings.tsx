import { useEffect, useId, useRef, useState } from 'react';
import { logoAt } from '../../canvas/logoAt.ts';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { useBoard, useClient } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { giveLogo } from './giveLogo.ts';

const KINDS = 'image/png,image/jpeg,image/svg+xml';
/** What the picker shows before a colour was chosen. */
const COFFEE = '#6b4226';

/** The community's logo and colour, as canvas and report carry them. States: none, drawing, shown, refused with a sentence. */
export function LookSettings() {
  const say = useSay();
  return (
    <>
      <h3>{say('settings.look')}</h3>
      <p className="settings__hint">{say('settings.look.hint')}</p>
      <LogoSetting />
      <AccentSetting />
    </>
  );
}

function LogoSetting() {
  const say = useSay();
  const code = useBoard((part) => part.board.code);
  const logo = useBoard((part) => part.settings.logo);
  const { token } = useClient();
  const { language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const give = async (picture: Blob | null) => {
    setBusy(true);
    setWhy(null);
    const refused = await giveLogo({ code, token, language }, picture);
    setBusy(false);
    if (refused !== null) setWhy(refused || say('settings.logo.failed'));
  };
  const at = logoAt(code, logo);
  return (
    <div className="settings__look">
      {at && <img src={at} alt={say('settings.logo.alt')} />}
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        aria-label={say('settings.logo.choose')}
        onChange={({ target }) => {
          const [picture] = target.files ?? [];
          if (picture) void give(picture);
          // The same file may be chosen again, once it was mended.
          target.value = '';
        }}
      />
      <Button size="small" busy={busy} onClick={() => input.current?.click()}>
        {say(busy ? 'settings.logo.drawing' : at ? 'settings.logo.replace' : 'settings.logo.choose')}
      </Button>
      {at && (
        <Button size="small" look="quiet" onClick={() => void give(null)}>
          {say('settings.logo.remove')}
        </Button>
      )}
      <p role="status" className="settings__refused">
        {why}
      </p>
    </div>
  );
}

function AccentSetting() {
  const say = useSay();
  const id = useId();
  const accent = useBoard((part) => part.settings.accent);
  const { press } = useStep();
  const input = useRef<HTMLInputElement>(null);
  const set = (to: string | null) => void press((step) => step('settings.change', { accent: to }));
  const kept = useRef(set);
  kept.current = set;
  useEffect(() => {
    const node = input.current;
    // React's own event comes for every colour under the finger; the browser's comes once the picker is closed.
    const change = () => node && kept.current(node.value.toLowerCase());
    node?.addEventListener('change', change);
    return () => node?.removeEventListener('change', change);
  }, []);
  useEffect(() => {
    if (input.current) input.current.value = accent ?? COFFEE;
  }, [accent]);
  return (
    <div className="settings__look">
      <label htmlFor={id}>{say('settings.accent')}</label>
      <input ref={input} id={id} type="color" defaultValue={accent ?? COFFEE} />
      <Button size="small" look="quiet" disabled={accent === null} onClick={() => set(null)}>
        {say('settings.accent.none')}
      </Button>
    </div>
  );
}

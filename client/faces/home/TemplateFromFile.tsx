import './TemplateFromFile.css';
import { useRef, useState } from 'react';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { PageIcon } from '../../parts/Icon.tsx';
import { checkTemplate, type OwnTemplate } from './checkTemplate.ts';

/** Larger ones are no templates, and need not be sent. */
const LARGEST = 64 * 1024;

/** "Open a template from a file": has it looked through, and hands it on or says what is wrong with it, and where. */
export function TemplateFromFile({ onOpened }: { onOpened: (own: OwnTemplate) => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const take = async (file: File) => {
    setWrong('');
    if (file.size > LARGEST) return setWrong(say('home.template.tooLarge'));
    setBusy(true);
    const checked = await checkTemplate(await file.text(), language);
    setBusy(false);
    if (checked.ok) return onOpened(checked.own);
    if (checked.why === 'tooLarge') setWrong(say('home.template.tooLarge'));
    else setWrong(checked.say || say(checked.why === 'offline' ? 'home.failed.offline' : 'home.failed'));
  };
  return (
    <div className="home__template">
      <Button
        type="button"
        look="quiet"
        size="small"
        icon={PageIcon}
        busy={busy}
        onClick={() => input.current?.click()}
      >
        {say('home.template')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('home.template')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file again, once it was mended, is a change too.
          target.value = '';
          if (file) void take(file);
        }}
      />
      {wrong && (
        <p className="home__failed" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

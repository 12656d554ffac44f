import { useCatalogue } from '../../canvas/useBoardSay.ts';
import { useLanguage, WordsIn } from '../../i18n/language.tsx';
import { loadWholeCatalogue } from '../../i18n/languages.ts';
import { Tray } from '../facilitator/Tray.tsx';

/** The tray of a participant who was given it. Few are, so that its words come with it and not with every phone's. */
export function HeldTray() {
  const { language, setLanguage } = useLanguage();
  const catalogue = useCatalogue(language, loadWholeCatalogue);
  if (!catalogue) return null;
  return (
    <WordsIn language={language} catalogue={catalogue} setLanguage={setLanguage}>
      <Tray />
    </WordsIn>
  );
}

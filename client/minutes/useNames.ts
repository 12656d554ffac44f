import { DATED_AS } from '#shared/words/say.ts';
import { useLanguage } from '../i18n/language.tsx';

/** Writes names as a list: "Anna, Jonas and Priya". */
export function useNames(): (names: readonly string[]) => string {
  const { language } = useLanguage();
  return (names) => new Intl.ListFormat(DATED_AS[language] ?? language, { type: 'conjunction' }).format(names);
}

import { useSay } from '../../i18n/language.tsx';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { ChevronDownIcon } from '../../parts/Icon.tsx';

const isLanguage = (value: string): value is Language => Object.hasOwn(LANGUAGES, value);

/** The language the board is led in and its canvas is printed in; each reader may still choose their own. */
export function BoardLanguage({ value, onChange }: { value: Language; onChange: (language: Language) => void }) {
  const say = useSay();
  return (
    <label className="home__language">
      <span>{say('home.boardLanguage')}</span>
      <span className="home__select">
        <select value={value} onChange={({ target }) => isLanguage(target.value) && onChange(target.value)}>
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
        <ChevronDownIcon size={16} />
      </span>
    </label>
  );
}

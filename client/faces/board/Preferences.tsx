import './Preferences.css';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { MoonIcon, SunIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useTheme } from '../../theme/theme.ts';

const TAGS: readonly Language[] = ['en', 'fr'];

/** This reader's language and colours, on this device. */
export function Preferences() {
  const say = useSay();
  const { language, setLanguage } = useLanguage();
  const { shown, choose } = useTheme();
  const next = shown === 'dark' ? 'light' : 'dark';
  return (
    <div className="preferences">
      {/* biome-ignore lint/a11y/useSemanticElements: two switches side by side, no form */}
      <div className="preferences__languages" role="group" aria-label={say('parts.language')}>
        {TAGS.map((tag) => (
          <button
            key={tag}
            type="button"
            lang={tag}
            title={LANGUAGES[tag]}
            aria-label={LANGUAGES[tag]}
            aria-pressed={tag === language}
            onClick={() => setLanguage(tag)}
          >
            {tag.toUpperCase()}
          </button>
        ))}
      </div>
      <IconButton
        icon={shown === 'dark' ? SunIcon : MoonIcon}
        label={`${say('parts.theme')}: ${say(`parts.theme.${next}`)}`}
        size="small"
        onClick={() => choose(next)}
      />
    </div>
  );
}

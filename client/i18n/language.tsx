import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Catalogue, DATED_AS, type Say, sayIn } from '#shared/words/say.ts';
import { recall, remember } from '../theme/remember.ts';
import { bestLanguage, directionOf, type Language, loadCatalogue } from './languages.ts';

export interface LanguageInUse {
  readonly language: Language;
  /** Chooses for this person on this device; the page changes once the words are here. */
  readonly setLanguage: (language: Language) => void;
  /** `14:32`: a time of day, from ms since 1970. */
  readonly formatTime: (at: number) => string;
  /** `7 October 2026`, from ms since 1970. */
  readonly formatDate: (at: number) => string;
  readonly formatNumber: (n: number) => string;
}

interface Spoken extends LanguageInUse {
  readonly say: Say;
}

const Words = createContext<Spoken | null>(null);
const KEY = 'fikabord.language';

/** The words of a known catalogue, at once. For tests and for pages that carry their words. */
export function WordsIn({
  language,
  catalogue,
  setLanguage = () => {},
  children,
}: {
  language: Language;
  catalogue: Catalogue;
  setLanguage?: (language: Language) => void;
  children: ReactNode;
}) {
  const spoken = useMemo<Spoken>(() => {
    const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
    const date = new Intl.DateTimeFormat(DATED_AS[language] ?? language, { dateStyle: 'long' });
    const number = new Intl.NumberFormat(language);
    return {
      language,
      setLanguage,
      say: sayIn(language, catalogue),
      formatTime: (at) => time.format(at),
      formatDate: (at) => date.format(at),
      formatNumber: (n) => number.format(n),
    };
  }, [language, catalogue, setLanguage]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return <Words value={spoken}>{children}</Words>;
}

/**
 * Speaks the person's language: the remembered one, else the first of `navigator.languages` the product has. Renders nothing
 * until its words are here; while another language loads, the old words stay.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<Language>(() => bestLanguage([recall(KEY) ?? '', ...navigator.languages]));
  const [loaded, setLoaded] = useState<{ language: Language; catalogue: Catalogue } | null>(null);
  const [setLanguage] = useState(() => (next: Language) => {
    remember(KEY, next);
    setWanted(next);
  });
  useEffect(() => {
    let current = true;
    const keep = (language: Language) => (catalogue: Catalogue) => {
      if (current) setLoaded({ language, catalogue });
    };
    // A chunk that cannot be fetched leaves the words that are there; with none there, English is the last resort.
    loadCatalogue(wanted)
      .then(keep(wanted))
      .catch(() =>
        loadCatalogue('en')
          .then(keep('en'))
          .catch(() => {}),
      );
    return () => {
      current = false;
    };
  }, [wanted]);
  if (!loaded) return null;
  return (
    <WordsIn language={loaded.language} catalogue={loaded.catalogue} setLanguage={setLanguage}>
      {children}
    </WordsIn>
  );
}

function useSpoken(): Spoken {
  const spoken = useContext(Words);
  if (!spoken) throw new Error('No words here: put the tree inside <LanguageProvider>.');
  return spoken;
}

/** Speaks one sentence in the person's language. */
export const useSay = (): Say => useSpoken().say;

/** The language in use, the way to change it, and times, dates and numbers written its way. */
export const useLanguage = (): LanguageInUse => useSpoken();

import { useEffect, useMemo, useState } from 'react';
import type { Catalogue, Say } from '#shared/words/say.ts';
import { sayIn } from '#shared/words/say.ts';
import { useLanguage, useSay } from '../i18n/language.tsx';
import { type Language, loadCatalogue } from '../i18n/languages.ts';

/** The words of a language, null until they are here. Where they cannot be fetched it stays null. */
export function useCatalogue(language: Language, load = loadCatalogue): Catalogue | null {
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly catalogue: Catalogue } | null>(null);
  useEffect(() => {
    let current = true;
    load(language)
      .then((catalogue) => current && setLoaded({ language, catalogue }))
      .catch(() => {});
    return () => {
      current = false;
    };
  }, [language, load]);
  return loaded?.language === language ? loaded.catalogue : null;
}

/** Speaks the board's language: the canvas is one page for everybody. In the reader's own words until those are here. */
export function useBoardSay(language: Language): { readonly say: Say; readonly language: Language } {
  const reader = useLanguage();
  const own = useSay();
  const catalogue = useCatalogue(language);
  return useMemo(
    () => (catalogue ? { say: sayIn(language, catalogue), language } : { say: own, language: reader.language }),
    [catalogue, language, own, reader.language],
  );
}

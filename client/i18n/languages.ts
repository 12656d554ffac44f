import type { Catalogue } from '#shared/words/say.ts';

/** The languages the product speaks, each by its own name. */
export const LANGUAGES = { en: 'English', fr: 'Français' } as const;
export type Language = keyof typeof LANGUAGES;

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** The first language a person reads that the product speaks; English when there is none. */
export function bestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(language)) return language;
  }
  return 'en';
}

const WHOLE: Record<Language, () => Promise<{ readonly default: Catalogue }>> = {
  en: () => import('#shared/words/en.json'),
  fr: () => import('#shared/words/fr.json'),
};
const PARTICIPANT: typeof WHOLE = {
  en: () => import('#shared/words/en.json?participant'),
  fr: () => import('#shared/words/fr.json?participant'),
};

/** A participant's page: it loads only what can be said there. */
const isParticipant = (): boolean => /^\/b\//.test(location.pathname);

/** One catalogue is one chunk: a reader loads only their own language. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return (await (isParticipant() ? PARTICIPANT : WHOLE)[language]()).default;
}

/** All words of a language, also on a participant's page: for what only some of those ever show. */
export async function loadWholeCatalogue(language: Language): Promise<Catalogue> {
  return (await WHOLE[language]()).default;
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
}

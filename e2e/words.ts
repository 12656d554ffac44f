import en from '#shared/words/en.json' with { type: 'json' };
import fr from '#shared/words/fr.json' with { type: 'json' };
import { type Say, sayIn } from '#shared/words/say.ts';

export type Language = 'en' | 'fr';

const SAYS: Readonly<Record<Language, Say>> = { en: sayIn('en', en), fr: sayIn('fr', fr) };

/** The sentences of the catalogue, so that a test finds what a person reads and survives a reworded sentence. */
export const wordsIn = (language: Language): Say => SAYS[language];
export const say = wordsIn('en');

import type { Refusal } from '#shared/protocol/refusals.ts';
import en from '#shared/words/en.json' with { type: 'json' };
import fr from '#shared/words/fr.json' with { type: 'json' };
import { type Say, sayIn } from '#shared/words/say.ts';

export type Language = 'en' | 'fr';

const SAY: Record<Language, Say> = { en: sayIn('en', en), fr: sayIn('fr', fr) };

/** Speaks the sentences of the catalogue in a language. */
export const sayFor = (language: Language): Say => SAY[language];

/** Why something was refused, in the reader's language. */
export const refusalSentence = (refusal: Refusal, language: Language): string => SAY[language](`refusal.${refusal}`);

/** The language of an `Accept-Language` header: the first of ours it names, else English. */
export function languageOf(accept: string | undefined): Language {
  const wanted = (accept ?? '')
    .slice(0, 500)
    .toLowerCase()
    .split(',')
    .map(weighed)
    .sort((a, b) => b.weight - a.weight);
  const found = wanted.find(({ tag, weight }) => weight > 0 && (tag === 'en' || tag === 'fr'));
  return found?.tag === 'fr' ? 'fr' : 'en';
}

function weighed(part: string): { tag: string; weight: number } {
  const [range = '', ...params] = part.trim().split(';');
  const q = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((value) => value !== undefined);
  return { tag: range.split('-')[0] ?? '', weight: q === undefined ? 1 : Number(q) };
}

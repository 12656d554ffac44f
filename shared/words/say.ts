// biome-ignore lint/correctness/useJsonImportAttributes: TypeScript refuses attributes where only a type is imported
import type en from './en.json';

/** Every sentence the product can speak has a key in `en.json`; the other languages must have the same keys. */
export type WordKey = keyof typeof en;
/** A template's own words, said as they are behind the sign. Not of the catalogue: they are in one language only. */
export type OwnWords = `=${string}`;
/** A sentence, or its plural forms (CLDR categories, chosen by `n`). */
export type Entry = string | { readonly [category: string]: string };
export type Catalogue = { readonly [K in WordKey]: Entry };
export type Params = Readonly<Record<string, string | number>>;
/** Whose way of writing dates a language follows: day first everywhere, "7 October 2026". */
export const DATED_AS: Readonly<Record<string, string>> = { en: 'en-GB' };
/** Speaks one sentence in one language. */
export type Say = (key: WordKey | OwnWords, params?: Params) => string;

/** Whether these are a template's own words. */
export const isOwn = (key: WordKey | OwnWords): key is OwnWords => key.startsWith('=');

/**
 * Binds a catalogue to its language. `{name}` is replaced by the parameter of that name; an entry with
 * plural forms is chosen by the parameter `n` with the platform's ICU rules.
 */
export function sayIn(language: string, catalogue: Catalogue): Say {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const form = (entry: Entry, params: Params): string => {
    if (typeof entry === 'string') return entry;
    const n = Number(params.n ?? 0);
    return entry[`=${n}`] ?? entry[plural.select(n)] ?? entry.other ?? '';
  };
  return (key, params = {}) =>
    isOwn(key)
      ? key.slice(1)
      : form(catalogue[key], params).replace(/\{(\w+)\}/g, (hole, name: string) => {
          const value = params[name];
          if (value === undefined) return hole;
          return typeof value === 'number' ? number.format(value) : value;
        });
}

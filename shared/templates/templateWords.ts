import en from '../words/en.json' with { type: 'json' };
import type { WordKey } from '../words/say.ts';

/** What a template may take from the catalogue: the words that are there for templates, and on every face. */
const OURS = /^(template|stage|phase|prompt)\./;

const known = new Set<string>(
  Object.entries(en).flatMap(([key, entry]) => (typeof entry === 'string' && OURS.test(key) ? [key] : [])),
);

/** Whether this is a key of the catalogue that a template may name. */
export const isTemplateWord = (key: string): key is WordKey => known.has(key);

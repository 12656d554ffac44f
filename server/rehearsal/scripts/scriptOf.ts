import { bootstrapEn } from './bootstrapEn.ts';
import { bootstrapFr } from './bootstrapFr.ts';
import { leanCoffeeEn } from './leanCoffeeEn.ts';
import { leanCoffeeFr } from './leanCoffeeFr.ts';
import type { Script } from './script.ts';

const SCRIPTS: Readonly<Record<string, Readonly<Record<'en' | 'fr', Script>>>> = {
  'cop-bootstrap': { en: bootstrapEn, fr: bootstrapFr },
  'lean-coffee': { en: leanCoffeeEn, fr: leanCoffeeFr },
};

/** What stand-ins say in a workshop of this template; undefined: it cannot be rehearsed. */
export const scriptOf = (template: string, language: 'en' | 'fr'): Script | undefined => SCRIPTS[template]?.[language];

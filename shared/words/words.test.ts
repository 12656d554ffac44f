import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../protocol/refusals.ts';
import { templateIds, templateOf } from '../templates/index.ts';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import { type Catalogue, type Entry, sayIn, type WordKey } from './say.ts';

const catalogues: Record<string, Record<string, Entry>> = { en, fr };
const forms = (entry: Entry) => (typeof entry === 'string' ? [entry] : Object.values(entry));
const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const allHoles = (entry: Entry) => [...new Set(forms(entry).flatMap(holes))].sort();

describe('the catalogues', () => {
  it('[DOOR-4] have the same keys', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it('[DOOR-4] have the same holes, and plurals where the other has them', () => {
    const shape = (catalogue: Record<string, Entry>) =>
      Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, [typeof entry, ...allHoles(entry)]]));
    expect(shape(fr)).toEqual(shape(en));
  });

  it.each(['en', 'fr'])(
    '[DOOR-4] %s has a form for one and for many, and none its language does not know',
    (language) => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      for (const [key, entry] of Object.entries(catalogues[language] ?? {})) {
        const spoken = Object.entries(typeof entry === 'string' ? { one: entry, other: entry } : entry);
        const names = spoken.map(([form]) => form).filter((form) => !form.startsWith('='));
        expect([key, ...names]).toEqual(expect.arrayContaining([key, 'one', 'other']));
        expect([key, ...names.filter((form) => !(pluralCategories as string[]).includes(form))]).toEqual([key]);
        // For one certain number a sentence may stay away.
        const bad = spoken.filter(([form, text]) => text.trim() !== text || (text === '' && !form.startsWith('=')));
        expect([key, ...bad]).toEqual([key]);
      }
    },
  );

  it('[DOOR-4] have a sentence for every refusal and every word of a template', () => {
    for (const refusal of REFUSALS) expect(Object.keys(en)).toContain(`refusal.${refusal}`);
    for (const template of templateIds.map(templateOf)) {
      const words = [
        template!.title,
        template!.goal,
        ...template!.stages.flatMap((stage) => [
          stage.title,
          ...stage.prompts.flatMap(({ question, label }) => [question, label]),
          ...stage.phases.flatMap(({ label, heading, hint }) => [label, heading, hint]),
        ]),
      ];
      for (const word of words) expect(Object.keys(en)).toContain(word);
    }
  });
});

describe('say', () => {
  const entries = {
    'canvas.people': { one: '{n} person', other: '{n} people', '=0': 'nobody' },
    'canvas.footer': '{date}, {date} and {other}',
  };
  const say = sayIn('en', { ...en, ...entries } as Catalogue);
  const people: WordKey = 'canvas.people';

  it('[DOOR-4] chooses the form by the number, an exact one first', () => {
    expect([0, 1, 2, 1234].map((n) => say(people, { n }))).toEqual(['nobody', '1 person', '2 people', '1,234 people']);
    const dire = sayIn('fr', fr);
    expect([0, 1, 2].map((n) => dire(people, { n }))).toEqual(['0 personne', '1 personne', '2 personnes']);
    expect(dire(people, { n: 1234 })).toMatch(/^1\s234 personnes$/u);
  });

  it('[DOOR-4] fills every hole it has a word for, as it is, and leaves the others', () => {
    expect(say('canvas.footer', { date: '$& {other}' })).toBe('$& {other}, $& {other} and {other}');
  });
});

import { expect, it } from 'vitest';
import { readSections, writeSections } from './sections.ts';

it('sections are found again, and stand in the order of their sizes', () => {
  const sections = new Map([
    ['room 1000', '### Large\n\n| a |\n| --- |\n| 1 |'],
    ['room 50', '### Small'],
  ]);
  const file = writeSections(sections);
  expect([...readSections(file).keys()]).toEqual(['room 50', 'room 1000']);
  expect(readSections(file).get('room 1000')).toBe(sections.get('room 1000'));
  expect(writeSections(readSections(file))).toBe(file);
});

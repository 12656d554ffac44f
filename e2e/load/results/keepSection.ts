import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Section } from '../scenarios/Scenario.ts';
import { readSections, writeSections } from './sections.ts';

const FILE = 'e2e/load/results.md';

/** Writes one section of the results anew and leaves the others as they are. `machine`: on what it was measured. */
export function keepSection({ key, text }: Section, args: readonly string[], machine: string): void {
  const sections = existsSync(FILE) ? readSections(readFileSync(FILE, 'utf8')) : new Map<string, string>();
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  sections.set(key, `${text}\n\n\`${command}\` · ${machine}`);
  writeFileSync(FILE, writeSections(sections));
}

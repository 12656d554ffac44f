import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Section } from '../scenarios/Scenario.ts';
import { tellMachine } from './machine.ts';

const FILE = 'e2e/load/results.md';
const HEAD = `# Results

Written by \`npm run bench\`; what each figure means is in [docs/benchmarks.md](../../docs/benchmarks.md). Each table is
one run. CPU is the share of one core.
`;

/** Writes one section of the results anew and leaves the others as they are. */
export function keepSection({ key, text }: Section, args: readonly string[]): void {
  const sections = existsSync(FILE) ? readSections(readFileSync(FILE, 'utf8')) : new Map<string, string>();
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  sections.set(key, `${text}\n\n\`${command}\` · ${tellMachine()}`);
  const keys = [...sections.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const body = keys.map((one) => `<!-- ${one} -->\n${sections.get(one)}\n<!-- end -->\n`);
  writeFileSync(FILE, [HEAD, ...body].join('\n'));
}

/** The sections of a file by their keys. */
export function readSections(file: string): Map<string, string> {
  const found = file.matchAll(/^<!-- (.+) -->\n([\s\S]*?)\n<!-- end -->$/gm);
  return new Map([...found].map(([, key = '', text = '']) => [key, text]));
}

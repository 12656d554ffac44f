import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ID = /\[([A-Z]+-\d+)\]/g;
/** Titles of tests and of their groups, also in tables (`it.each`): every quoted text of a test that begins with an id. */
const QUOTED = /['"`](\[[A-Z]+-\d+\][^'"`\n]*)/g;

const idsIn = (text: string): string[] => [...text.matchAll(ID)].map(([, id = '']) => id);

const tests = ['shared', 'server', 'client', 'e2e'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);
const cited = new Set(
  tests.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(QUOTED)].flatMap(([, title = '']) => idsIn(title))),
);
const spec = readFileSync('docs/spec.md', 'utf8');
const rules = spec.split('\n').flatMap((line) => /^- \[([A-Z]+-\d+)\] ./.exec(line)?.[1] ?? []);

test('every rule of the specification has a name of its own', () => {
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.filter((id, at) => rules.indexOf(id) !== at)).toEqual([]);
  // A line that names a rule another way would be a rule that nobody checks.
  expect([...new Set(idsIn(spec))].filter((id) => !rules.includes(id))).toEqual([]);
});

test('every rule of the specification is cited by a test', () => {
  expect(rules.filter((id) => !cited.has(id))).toEqual([]);
});

test('every rule that a test cites is in the specification', () => {
  expect([...cited].filter((id) => !rules.includes(id))).toEqual([]);
});

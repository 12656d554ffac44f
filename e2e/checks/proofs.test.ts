import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/proofs.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every test that a fault is held by is there under its name', () => {
  const cited = [...page.matchAll(/\| `([^`]+\.(?:test|spec)\.ts)`: (.+) \|$/gm)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));
  const missing = cited.filter(({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title));
  expect(cited.length).toBeGreaterThan(25);
  expect(missing).toEqual([]);
});

test('every proof that can be run is described, and every one described can be run', () => {
  const described = [...page.matchAll(/`npm run (prove:[a-z]+)`/g)].map(([, name]) => name);
  const there = Object.keys(scripts).filter((name) => name.startsWith('prove:'));
  expect([...new Set(described)].sort()).toEqual(there.sort());
});

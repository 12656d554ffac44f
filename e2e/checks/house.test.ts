import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

/** Names that say nothing about what is inside, and so collect everything. */
const EMPTY_NAMES = /^(utils?|helpers?|commons?|types|managers?)(\.|$)/i;

test('every file and folder has a name that says what is inside', () => {
  const paths = ['shared', 'server', 'client', 'e2e'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => EMPTY_NAMES.test(basename(path)))).toEqual([]);
});

test('the lockfile names every platform binary, so that `npm ci` works on every machine', () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(1);
  expect(missing).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PURE_IMPORT = `import { z } from 'zod';\nimport { b } from '#shared/rules/b.ts';\nimport { c } from '../c.ts';\nexport const a = [z, b, c];\n`;
const IN_SHARED = 'lint/style/noRestrictedGlobals';
const IMPORT = 'lint/style/noRestrictedImports';

/** What each wall must stop: the file, its text, and the rule that must go red. */
const BREACHES: [wall: string, file: string, text: string, rule: string][] = [
  ['shared/ imports nothing of Node', 'shared/node.ts', `export * from 'node:fs';`, IMPORT],
  ['shared/ imports no framework', 'shared/react.ts', `export * from 'react';`, IMPORT],
  ['shared/ loads nothing late', 'shared/late.ts', `export const late = import('express');`, IMPORT],
  ['shared/ does not know server/', 'shared/a/up.ts', `export * from '../../server/app.ts';`, IMPORT],
  ['shared/ does not know client/', 'shared/a/over.ts', `export type * from '../../client/App.tsx';`, IMPORT],
  ['the tests of shared/ do not know server/', 'shared/a.test.ts', `export * from '../server/app.ts';`, IMPORT],
  ['shared/ reads no clock', 'shared/now.ts', `export const now = () => Date.now();`, 'plugin'],
  ['shared/ makes no date of now', 'shared/date.ts', `export const now = () => new Date();`, 'plugin'],
  ['shared/ draws no lots', 'shared/random.ts', `export const lot = Math.random;`, 'plugin'],
  ...['setTimeout', 'setInterval', 'fetch', 'process', 'crypto', 'performance', 'globalThis'].map(
    (name): [string, string, string, string] => [
      `shared/ does not use ${name}`,
      `shared/global/${name}.ts`,
      `export const it = ${name};`,
      IN_SHARED,
    ],
  ),
  ['server/ does not know client/', 'server/http/face.ts', `export * from '../../client/App.tsx';`, IMPORT],
  ['server/ renders no interface', 'server/page.ts', `export * from 'react-dom/server';`, IMPORT],
  ['client/ does not know server/', 'client/faces/app.ts', `export type * from '../../server/app.ts';`, IMPORT],
  ['client/net does not know server/', 'client/net/app.ts', `export * from '../../server/app.ts';`, IMPORT],
  ['client/ has no Node', 'client/parts/fs.ts', `export * from 'node:fs';`, IMPORT],
  ['client/ does not load zod', 'client/net/parse.ts', `import { z } from 'zod';\nexport const a = z;`, 'plugin'],
  ['client/ does not pass zod on', 'client/zod.ts', `export { z } from 'zod';`, 'plugin'],
  ['only client/net speaks Socket.IO', 'client/faces/io.ts', `export * from 'socket.io-client';`, IMPORT],
  ['only client/net speaks y-websocket', 'client/store/y.ts', `export * from 'y-websocket';`, IMPORT],
  [
    'only client/net writes the store',
    'client/faces/write.ts',
    `import { boardStore } from '../store/boardStore.ts';\nboardStore.setState({ a: 1 });`,
    'plugin',
  ],
  [
    'no HTML from strings',
    'client/parts/Html.tsx',
    `export const Html = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
    'lint/security/noDangerouslySetInnerHtml',
  ],
  ['no any', 'server/any.ts', `export const a = (b: any) => b;`, 'lint/suspicious/noExplicitAny'],
  [
    'no promise left alone',
    'server/float.ts',
    `async function save() {}\nexport const go = () => {\n  save();\n};`,
    'lint/nursery/noFloatingPromises',
  ],
  ['no import cycle', 'shared/cycle/a.ts', `export * from './b.ts';`, 'lint/suspicious/noImportCycles'],
  ['no cycle by #shared', 'shared/cycle/b.ts', `export * from '#shared/cycle/a.ts';`, 'lint/suspicious/noImportCycles'],
];

/** What must stay allowed: a wall that stops everything proves nothing. */
const ALLOWED: [what: string, file: string, text: string][] = [
  ['shared/ imports zod and itself', 'shared/rules/a.ts', PURE_IMPORT],
  ['shared/ makes a date of a given time', 'shared/rules/day.ts', `export const day = (ms: number) => new Date(ms);`],
  [
    'tests of shared/ import vitest',
    'shared/rules/b.test.ts',
    `import { test } from 'vitest';\nexport const a = test;`,
  ],
  ['server/ imports Node and zod', 'server/http/ok.ts', `export * from 'node:fs';\nexport * from 'zod';`],
  [
    'client/ names the types of zod',
    'client/net/types-of-zod.ts',
    `import type { z } from 'zod';\nexport type A = z.ZodType;`,
  ],
  [
    'client/net writes the store over Socket.IO',
    'client/net/ok.ts',
    `import { io } from 'socket.io-client';\nimport { boardStore } from '../store/boardStore.ts';\nboardStore.setState({ io });`,
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'fikabord-walls-'));
const found = new Map<string, Set<string>>();

beforeAll(() => {
  cpSync('biome.json', join(folder, 'biome.json'));
  cpSync('package.json', join(folder, 'package.json'));
  cpSync('e2e/checks/lint', join(folder, 'e2e/checks/lint'), { recursive: true });
  for (const [, file, text] of [...BREACHES, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--diagnostic-level=error', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  const report: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout);
  for (const { category, location } of report.diagnostics) {
    found.set(location.path, (found.get(location.path) ?? new Set()).add(category));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the walls stop', () => {
  test.each(BREACHES)('%s', (_wall, file, _text, rule) => {
    expect([...(found.get(file) ?? [])]).toContain(rule);
  });
});

describe('the walls let through', () => {
  test.each(ALLOWED)('%s', (_what, file) => {
    expect([...(found.get(file) ?? [])]).toEqual([]);
  });
});

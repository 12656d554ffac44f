import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from '#shared/words/en.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const source = ['client', 'server', 'shared']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  .join('\n');

/** Keys that are put together when they are spoken: what stands before the first hole, and what stands behind it. */
const composed = [...source.matchAll(/`([a-zA-Z]+(?:\.\w+)*\.)\$\{[^}]*\}([^`]*)`/g)].map(
  ([, before = '', after = '']) => ({ before, after }),
);
/** Spoken as `${template.title}.hint`. */
const BY_TEMPLATE = /^template\.\w+\.hint$/;

test('no word stands in the catalogue that nobody can say', () => {
  const unused = Object.keys(en).filter(
    (key) =>
      !source.includes(`'${key}'`) &&
      !BY_TEMPLATE.test(key) &&
      !composed.some(({ before, after }) => key.startsWith(before) && (after.includes('$') || key.endsWith(after))),
  );
  expect(unused).toEqual([]);
});

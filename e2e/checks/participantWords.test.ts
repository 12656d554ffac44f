import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import en from '#shared/words/en.json' with { type: 'json' };
import { ELSEWHERE } from '../../server/tooling/participantWords.js';

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g;
/** What may be a key of the catalogue, whole or up to a hole. */
const KEY = /['`]([a-z]+\.[A-Za-z0-9.-]*)/g;
const keys = Object.keys(en);

/** What loads all words of its language before it says any. */
const WITH_ALL_WORDS = join('client', 'faces', 'participant', 'HeldTray.tsx');

/** Every source a participant's page may come to load, and that speaks its words. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  if (file === WITH_ALL_WORDS) return seen;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) reached(join(dirname(file), path), seen);
  return seen;
}

test('a participant’s page says no word that it did not load', () => {
  const files = [...reached('client/faces/participant/ParticipantFace.tsx')];
  expect(files).toContain(join('client', 'faces', 'home', 'JoinByCode.tsx'));
  expect(files).toContain(WITH_ALL_WORDS);
  const missing = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(KEY)]
      .map(([, key = '']) => key)
      .filter((key) => ELSEWHERE.test(key) && keys.some((one) => one.startsWith(key)))
      .map((key) => `${file}: ${key}`),
  );
  expect(missing).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ELSEWHERE } from '../../server/tooling/participantWords.js';

const root = join(import.meta.dirname, '../../client');
/** Who alone may speak the words that a participant's phone does not load. */
const OTHER_FACES = /^faces\/(home|facilitator|screen)\//;
const TRAY = /^faces\/facilitator\/(Tray|TrayRights|WhoIsDone|ScreenPage|nextStep)/;

test('a participant’s phone has every word it can be asked to say', () => {
  const missing = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .filter((file) => !OTHER_FACES.test(file) || TRAY.test(file))
    .flatMap((file) => {
      const spoken = readFileSync(join(root, file), 'utf8').matchAll(/say\(\s*[^)]*?['`]([a-zA-Z]+\.[\w.]+)/g);
      return [...spoken]
        .map(([, key]) => key ?? '')
        .filter((key) => ELSEWHERE.test(key))
        .map((key) => `${file}: ${key}`);
    });
  expect(missing).toEqual([]);
});

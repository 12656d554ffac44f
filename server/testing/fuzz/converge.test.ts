import { expect, it } from 'vitest';
import { fuzzRuns, fuzzSize } from './fuzzRuns.ts';
import { ScriptTab } from './ScriptTab.ts';

const size = fuzzSize(200, 300);

it(`document, state, log and every copy agree after ${size.workshops} workshops of ${size.commands} commands`, {
  timeout: 60_000 + size.workshops * size.commands * 6,
}, async () => {
  const { problems, never, answers, restarts } = await fuzzRuns('fuzz', size, {
    openTab: (member, face, token) => new ScriptTab(member, face, token),
  });
  expect(problems).toEqual([]);
  // A run in which nothing happens agrees with everything.
  expect(never).toEqual([]);
  expect(answers.malformed).toBeUndefined();
  if (size.workshops < 100) return;
  expect(answers.storageFull).toBeGreaterThan(100);
  expect(restarts).toBeGreaterThan(100);
});

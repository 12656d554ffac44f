import { expect, it } from 'vitest';
import { readTemplate } from '#shared/templates/readTemplate.ts';
import { madeUpTemplate } from '#shared/testing/madeUpTemplate.ts';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { fuzzRuns, fuzzSize } from './fuzzRuns.ts';
import { ScriptTab } from './ScriptTab.ts';

const size = fuzzSize(20, 200);

it(`[TEMPLATE-4] ${size.workshops} workshops of made-up templates (seeds from ${size.seed}) play without a fault`, {
  timeout: 60_000 + size.workshops * size.commands * 6,
}, async () => {
  const { problems, answers } = await fuzzRuns('templates', size, {
    openTab: (member, face, token) => new ScriptTab(member, face, token),
    template: (seed) => {
      const read = readTemplate(madeUpTemplate(seededRandom(seed)));
      if (!read.ok) throw new Error(`seed ${seed}: ${read.problem.place} ${read.problem.fault}`);
      return read.template;
    },
  });
  expect(problems).toEqual([]);
  expect(answers.malformed).toBeUndefined();
  expect(Object.keys(answers).filter((kind) => kind.startsWith('ok ')).length).toBeGreaterThan(20);
});

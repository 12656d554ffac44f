import { expect, test } from 'vitest';
import type { DraftId, Records } from '#shared/model/ids.ts';
import type { Draft } from '#shared/model/note.ts';
import type { PromptId, StageId } from '#shared/templates/template.ts';
import { countByPrompt, draftsOf, pastedLines } from './drafts.ts';

const stage = 'vision' as StageId;
const draft = (id: string, prompt: string): Draft => ({
  id: id as DraftId,
  stage,
  prompt: prompt as PromptId,
  text: id,
  named: false,
});
const drafts = { a: draft('a', 'vision'), b: draft('b', 'reach'), c: draft('c', 'vision') } as Records<DraftId, Draft>;

test('my notes of a question, the newest first, and how many each question has', () => {
  expect(draftsOf(drafts, stage, 'vision' as PromptId).map(({ id }) => id)).toEqual(['c', 'a']);
  expect(countByPrompt(drafts, stage)).toEqual({ vision: 2, reach: 1 });
});

test('a pasted list is told from one thought, and loses its bullets', () => {
  expect(pastedLines('One thought')).toBeNull();
  expect(pastedLines('- one\n\n• two\r\n3. three')).toEqual(['one', 'two', 'three']);
  expect(pastedLines('5 teams\n2 days')).toEqual(['5 teams', '2 days']);
});

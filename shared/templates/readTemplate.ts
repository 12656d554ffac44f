import { brokenAt, type FileProblem, problemOf } from '../exports/fileProblem.ts';
import type { OwnWords } from '../words/say.ts';
import type { PhaseId, PhaseSpec, PromptId, Stage, StageId, Template, Words } from './template.ts';
import { templateFaults } from './templateFaults.ts';
import { type FileWords, TEMPLATE_FILE, TEMPLATE_VERSION, type TemplateFile } from './templateFile.ts';
import { isTemplateWord } from './templateWords.ts';

/** What a template that is none of ours is called inside. */
export const OWN = 'own';

export type ReadTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problem: FileProblem };

/** The template a file holds, or the first thing that is wrong with it. */
export function readTemplateText(text: string): ReadTemplate {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { ok: false, problem: { place: brokenAt(text, error), fault: 'notJson' } };
  }
  return readTemplate(input);
}

/** The same, of what JSON has become. Nothing in a template that passes is left to chance. */
export function readTemplate(input: unknown): ReadTemplate {
  const bad = (place: string, fault: FileProblem['fault']): ReadTemplate => ({ ok: false, problem: { place, fault } });
  if (typeof input !== 'object' || input === null || !('format' in input) || input.format !== 'fikabord-template') {
    return bad('format', 'notTemplate');
  }
  if ('version' in input && typeof input.version === 'number' && input.version > TEMPLATE_VERSION) {
    return bad('version', 'newer');
  }
  const parsed = TEMPLATE_FILE.safeParse(input);
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.error) };
  const [problem] = templateFaults(parsed.data);
  return problem ? { ok: false, problem } : { ok: true, template: templateIn(parsed.data) };
}

/** The template of a file that was found whole. */
export function templateIn({ title, goal, welcome, settings, lengths, stages }: TemplateFile): Template {
  return {
    id: OWN,
    title: said(title),
    goal: said(goal),
    welcome,
    settings: given(settings),
    ...(lengths.length > 0 && { lengths }),
    stages: stages.map(stageIn),
  };
}

function stageIn({ id, title, optional, prompts, phases }: TemplateFile['stages'][number]): Stage {
  return {
    id: id as StageId,
    title: said(title),
    ...(optional && { optional }),
    prompts: prompts.map((prompt) => ({
      ...given(prompt),
      id: prompt.id as PromptId,
      question: said(prompt.question),
      label: said(prompt.label),
    })),
    phases: phases.map((phase): PhaseSpec => {
      const { label, heading, hint } = phase;
      const words = { label: said(label), heading: said(heading), hint: said(hint) };
      return given({ ...phase, id: phase.id as PhaseId, ...words }) as PhaseSpec;
    }),
  };
}

function said(words: FileWords): Words {
  if (typeof words !== 'string') return isTemplateWord(words.word) ? words.word : '=';
  return `=${words}` satisfies OwnWords;
}

/** Without the fields that were left out. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

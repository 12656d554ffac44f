import { copBootstrap } from './cop-bootstrap.ts';
import { leanCoffee } from './lean-coffee.ts';
import type { Prompt, PromptId, Stage, Template } from './template.ts';

const TEMPLATES: readonly Template[] = [copBootstrap, leanCoffee];

/** The templates that can be opened, in the order the landing page lists them. */
export const templateIds: readonly string[] = TEMPLATES.map((template) => template.id);

/** The template of that id, or undefined when it does not exist (yet). */
export function templateOf(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}

/** A prompt and the stage it belongs to; undefined when the template has none of that id. */
export function findPrompt(template: Template, id: PromptId): { stage: Stage; prompt: Prompt } | undefined {
  for (const stage of template.stages) {
    const prompt = stage.prompts.find((candidate) => candidate.id === id);
    if (prompt) return { stage, prompt };
  }
  return undefined;
}

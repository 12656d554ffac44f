import type { PhaseId, PhaseSpec, Prompt, PromptId, StageId } from './template.ts';

type Words<T> = T extends unknown ? Omit<T, 'id' | 'label' | 'heading' | 'hint'> : never;
type Look = Pick<Prompt, 'tint' | 'glyph' | 'box'> & Partial<Pick<Prompt, 'side'>>;

/** A phase with the words every stage shares for its kind, unless `as` names a set of its own. */
export function phase(spec: Words<PhaseSpec>, as: PhaseWords = spec.kind): PhaseSpec {
  return {
    ...spec,
    id: as as string as PhaseId,
    label: `phase.${as}`,
    heading: `phase.${as}.heading`,
    hint: `phase.${as}.hint`,
  } as PhaseSpec;
}
type PhaseWords = PhaseSpec['kind'] | 'propose' | 'name' | 'voteName' | 'collect' | 'pitch' | 'voteTopics' | 'close';

export function prompt(id: PromptName, look: Look): Prompt {
  return { ...look, id: id as string as PromptId, question: `prompt.${id}`, label: `prompt.${id}.label` };
}
type PromptName =
  | 'vision'
  | 'reach'
  | 'importance'
  | 'how'
  | 'measures'
  | 'impact'
  | 'resources'
  | 'communication'
  | 'supports'
  | 'slows'
  | 'name'
  | 'topic';

export const stageId = (id: string) => id as StageId;

import type { Prompt, Stage } from '#shared/templates/template.ts';
import type { Target } from './targets.ts';

export type Side = 'supports' | 'slows';

/** A force: a note or group, and which way it pulls. */
export interface Force extends Target {
  readonly prompt: Prompt;
  readonly side: Side;
}

/** The forces of each side, in the wall's order. A group pulls the way its first note does. */
export function forcesOf(targets: readonly Target[], stage: Stage): Readonly<Record<Side, readonly Force[]>> {
  const sides: Record<Side, Force[]> = { supports: [], slows: [] };
  for (const target of targets) {
    const prompt = stage.prompts.find(({ id }) => id === target.notes[0]?.prompt);
    if (prompt?.side) sides[prompt.side].push({ ...target, prompt, side: prompt.side });
  }
  return sides;
}

/** Strongest first; what nobody weighed comes last. */
export const strongestFirst = (forces: readonly Force[], weights: Readonly<Record<string, number>>): Force[] =>
  [...forces].sort((a, b) => (weights[b.id] ?? 0) - (weights[a.id] ?? 0));

export const sumOf = (forces: readonly Force[], weights: Readonly<Record<string, number>>): number =>
  forces.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0);

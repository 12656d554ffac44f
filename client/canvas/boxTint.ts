import type { BoxId, Tint } from '#shared/canvas/sheet.ts';
import { templateIds, templateOf } from '#shared/templates/index.ts';

/** The colour of a box of the canvas: that of the first question that fills it. */
export function boxTint(box: BoxId): Tint {
  for (const id of templateIds) {
    for (const stage of templateOf(id)?.stages ?? []) {
      const prompt = stage.prompts.find((candidate) => candidate.box === box);
      if (prompt) return prompt.tint;
    }
  }
  return 'sun';
}

import type { Mine, Open } from '#shared/model/board.ts';
import type { DraftId, Records } from '#shared/model/ids.ts';
import type { Draft } from '#shared/model/note.ts';
import { all } from '#shared/model/records.ts';
import { current, isOpenSolo, isRevealed, template } from '#shared/rules/phases.ts';
import type { PromptId, Stage, StageId } from '#shared/templates/template.ts';

type Drafts = Records<DraftId, Draft>;

/** My drafts of one question, the newest first: what was just added stands right below the composer. */
export const draftsOf = (drafts: Drafts, stage: StageId, prompt: PromptId): readonly Draft[] =>
  all<DraftId, Draft>(drafts)
    .filter((draft) => draft.stage === stage && draft.prompt === prompt)
    .reverse();

/** How many of my drafts each question of a stage has. */
export function countByPrompt(drafts: Drafts, stage: StageId): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const draft of all<DraftId, Draft>(drafts)) {
    if (draft.stage === stage) counts[draft.prompt] = (counts[draft.prompt] ?? 0) + 1;
  }
  return counts;
}

/** The stages whose writing is over: revealed, and not being written again. */
const writtenStages = (open: Open): readonly Stage[] => {
  const here = current(open);
  const isAlone = here.phase.kind === 'solo' && !isOpenSolo(open, here.phase);
  return template(open).stages.filter((stage) => isRevealed(open, stage) && !(isAlone && here.stage.id === stage.id));
};

/** The questions of those stages: what still stands in their composers was not shared either. */
export function writtenPrompts(open: Open): readonly PromptId[] {
  const here = current(open);
  const written = writtenStages(open).filter(({ id }) => here.phase.kind !== 'solo' || here.stage.id !== id);
  return written.flatMap((stage) => stage.prompts.map(({ id }) => id));
}

/**
 * Drafts that stayed private although their stage was revealed: written late, or kept back. Those of a stage that is being
 * written again are simply my notes.
 */
export function leftOvers(open: Open, mine: Mine): readonly Draft[] {
  const revealed = new Set(writtenStages(open).map(({ id }) => id));
  return all<DraftId, Draft>(mine.drafts).filter((draft) => revealed.has(draft.stage));
}

/** The lines of a list somebody pasted, without their bullets; null when it is one thought or too many. */
export function pastedLines(text: string): readonly string[] | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  return lines.length > 1 && lines.length <= 40 ? lines : null;
}

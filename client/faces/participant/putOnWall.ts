import type { DraftId, NoteId } from '#shared/model/ids.ts';
import { current, isOpenSolo, isRevealed, isWallLocked, promptOf } from '#shared/rules/phases.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { newId } from '../../net/ids.ts';
import { useClient, useView } from '../../store/BoardContext.tsx';

/**
 * Words straight to the wall, once their stage is revealed and no vote is open: as a live note while the group is in that
 * stage, else by way of a draft that is shared at once.
 */
export function usePutOnWall(): {
  readonly may: (prompt: PromptId) => boolean;
  readonly put: (prompt: PromptId, text: string) => void;
} {
  const { act } = useClient();
  const part = useView((view) => view.part);
  const isOpen = (prompt: PromptId): boolean => {
    if (part?.walk.status !== 'running' || isWallLocked(part)) return false;
    const found = promptOf(part, prompt);
    if (!found || !isRevealed(part, found.stage)) return false;
    const here = current(part);
    const isAlone = here.phase.kind === 'solo' && !isOpenSolo(part, here.phase);
    return !(isAlone && here.stage.id === found.stage.id);
  };
  return {
    may: isOpen,
    put: (prompt, text) => {
      const here = part && current(part);
      const isLive = here?.stage.prompts.some(({ id }) => id === prompt) && here.phase.kind !== 'elect';
      if (isLive) return act('note.add', { note: newId<NoteId>(), prompt, text });
      const draft = newId<DraftId>();
      act('draft.put', { draft, prompt, text });
      act('draft.share', { draft, note: newId<NoteId>() });
    },
  };
}

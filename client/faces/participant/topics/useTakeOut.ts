import type { NoteId } from '#shared/model/ids.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useToast } from '../../../parts/Toasts.tsx';
import { useClient } from '../../../store/BoardContext.tsx';
import { useUndo } from '../../../wall/useUndo.ts';

/** Takes a note out of what it was merged into: a topic of its own again. */
export function useTakeOut(): (note: NoteId) => void {
  const { act } = useClient();
  const say = useSay();
  const toast = useToast();
  const onUndo = useUndo();
  return (note) => {
    act('note.move', { note, group: null, after: null });
    toast({ text: say('topic.takenOut'), onUndo });
  };
}

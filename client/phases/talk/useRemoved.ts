import { useCallback } from 'react';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { useToast } from '../../parts/Toasts.tsx';
import { useUndo } from '../../wall/useUndo.ts';

/** Says that something was removed, with the way to take that back. */
export function useRemoved(): (said: WordKey) => void {
  const say = useSay();
  const toast = useToast();
  const undo = useUndo();
  return useCallback((said) => toast({ text: say(said), onUndo: undo }), [say, toast, undo]);
}
